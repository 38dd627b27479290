// The functions of the containers of all objects, compiled once.
#include "model/OpenAPI.h"

namespace oapigen {

#define CONTAINER(...) template class __VA_ARGS__;
#include "model/Instances.def"

} // namespace oapigen
