// The JSON pointer of where a walk is: the names on the way are kept as they are, and written when
// somebody asks for the pointer. Most walks ask at few of the objects that they pass.
#pragma once

#include "model/Pointer.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace oapigen {

class LatePointer {
public:
  /// The name of a member, which has to live as long as the step, or a position in a list.
  using Token = std::variant<std::string_view, std::size_t>;

  /// Valid until the walk goes on.
  const std::string &text() const {
    for (; written_ != steps_.size(); ++written_) {
      const Step &step = steps_[written_];
      step.begin = text_.size();
      std::visit([&](auto token) { appendToken(text_, token); }, step.token);
    }
    return text_;
  }
  operator const std::string &() const { return text(); }

  /// The steps that lead to where the walk is, and how many of them lead to the nearest object
  /// above.
  std::size_t size() const { return steps_.size(); }
  Token operator[](std::size_t at) const { return steps_[at].token; }
  std::size_t sizeAbove() const { return sizeAbove_; }

  /// Makes a pointer longer as long as it lives.
  class Longer {
  public:
    Longer(LatePointer &pointer, Token token) : pointer_(pointer) {
      pointer_.steps_.push_back({token});
    }
    Longer(const Longer &) = delete;
    Longer &operator=(const Longer &) = delete;
    ~Longer() { pointer_.shorten(); }

  private:
    LatePointer &pointer_;
  };

  /// For what is in the object where the walk is, as long as it lives.
  class Below {
  public:
    explicit Below(LatePointer &pointer)
        : pointer_(pointer), before_(std::exchange(pointer.sizeAbove_, pointer.size())) {}
    Below(const Below &) = delete;
    Below &operator=(const Below &) = delete;
    ~Below() { pointer_.sizeAbove_ = before_; }

  private:
    LatePointer &pointer_;
    std::size_t before_;
  };

private:
  struct Step {
    Token token;
    mutable std::size_t begin = 0; ///< In the text; known when it is written.
  };

  void shorten() {
    if (written_ == steps_.size())
      text_.resize(steps_[--written_].begin);
    steps_.pop_back();
  }

  std::vector<Step> steps_;
  std::size_t sizeAbove_ = 0;
  mutable std::string text_; ///< Of the first `written_` steps.
  mutable std::size_t written_ = 0;
};

} // namespace oapigen
