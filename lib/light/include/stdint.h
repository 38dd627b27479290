#pragma once
#include <oapi-light/integers>
