// The program: everything else is in the library, where tests can call it.
#include "tool/Run.h"

#include <iostream>

int main(int count, char **words) {
  return oapigen::tool::run({words + 1, words + count}, std::cout, std::cerr,
                            oapigen::tool::Ending::EndsProgram);
}
