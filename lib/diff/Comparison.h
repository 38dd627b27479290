// The work of one comparison: it collects facts, and compares each pair of schemas once.
//
// Pairs of schemas are nodes of a graph, found by the operations that use them and by each other:
// a recursive type ends, a type that a hundred operations use is compared once for each direction,
// and a fact knows in the end which operations it concerns.
#pragma once

#include "diff/Change.h"
#include "diff/Shape.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace oapigen::diff {

/// Where something stands in both documents: JSON pointers.
struct Spot {
  std::string base;
  std::string revision;
  /// Of all parts of a pair together: what is told of it is told of one of them instead where a
  /// reference to that part tells the very same.
  bool isOfAll = false;
  /// One level below in both.
  Spot operator/(std::string_view name) const {
    return {childPointer(base, name), childPointer(revision, name)};
  }
};

/// The texts of a fact, each as in Change.
struct Texts {
  std::string name;
  std::string before;
  std::string after;
};

/// In a URL or a header all is text: 5 and "5" are one. So are the parts of a form, but what stands
/// in them is JSON again where it is more than a list: also the lists in a list.
enum class Written { AsJson, AsText, InForm, InPart, InListOfPart };
inline bool isText(Written written) {
  return written == Written::AsText || written == Written::InPart ||
         written == Written::InListOfPart;
}

/// What schemas are for that the comparison of a pair leads to: for the same value, or in it.
enum class Within { Itself, Members, Items };

/// Which side calls what both have by a name of its own; the other one, by a pattern for example.
enum class NamedBy { Revision, Base };

struct ShapePair;

class Comparison {
public:
  Comparison(const Side &base, const Side &revision)
      : Comparison(base, revision, std::make_shared<Sameness>()) {}
  Comparison(const Comparison &) = delete;
  Comparison &operator=(const Comparison &) = delete;

  const Side &base() const { return base_; }
  const Side &revision() const { return revision_; }
  template <class T> Spot spotOf(const T &base, const T &revision) const {
    return {base_.pointerOf(base), revision_.pointerOf(revision)};
  }

  /// The operation that all facts concern until the next call; "": none.
  void enter(std::string use) { use_ = std::move(use); }
  /// Whether what follows may be written in XML.
  void enterXml(bool isInXml) { isInXml_ = isInXml; }
  /// How what follows is written.
  void enter(Written written) { written_ = written; }
  /// What the schemas that follow are for, in the pair at hand.
  void enter(Within within) { within_ = within; }
  /// Whether the pair at hand has told what is to be told of null, so that the schemas that follow,
  /// which are its alternatives, are compared as if it was not among their types.
  void enterAlternatives(bool isNullTold) { isNullTold_ = isNullTold; }

  /// Whether the items of the pairs that follow are compared for themselves, so that these tell
  /// nothing of items that have no position.
  void enterItemsTold(bool areItemsTold) { areItemsTold_ = areItemsTold; }

  /// Something that both documents have is different: the field of that name of what stands at
  /// `owner`, or the owner itself.
  void changed(Kind kind, Direction direction, const Spot &owner, std::string_view field,
               Texts texts);
  /// The same of what stands at `at`, with the words for `owner`.
  void changedAt(Kind kind, Direction direction, const Spot &owner, Spot at, Texts texts);
  /// The revision has something that the base lacks: what stands below `at`, which both have. The
  /// words for it are those for its own place, or with `named` false for the place of `at`.
  void added(Kind kind, Direction direction, const Spot &at, const std::string &pointer,
             Texts texts, bool named = true);
  void removed(Kind kind, Direction direction, const Spot &at, const std::string &pointer,
               Texts texts, bool named = true);

  /// Compares what has to match on both sides, now or later, once for each pair and direction. From
  /// inside the comparison of a pair it belongs to that, else to the current operation.
  /// `owner` is the place to name where one side has no schema. `named`: the side whose words say
  /// what has changed.
  void schemas(const Schemas &base, const Schemas &revision, Direction direction,
               const Spot &owner = {}, NamedBy named = NamedBy::Revision);
  void schemas(const Schema *base, const Schema *revision, Direction direction,
               const Spot &owner = {});
  /// Whether there is no difference but for words, found out at once.
  bool isSame(const Schemas &base, const Schemas &revision) const;

  /// The same with words.
  bool isIdentical(const Schema &base, const Schema &revision) const;

  /// From here to the end of the pair at hand, and in what it leads to: a side refers to what is
  /// not in its document, and the other one does not. It may say more than can be seen, so what
  /// differs only if it does not is not told.
  void doubt(bool base, bool revision) {
    doubt_ = {inherited_.base || base, inherited_.revision || revision};
  }

  /// Whether it only finds out if there is a difference. Then what has to have a partner is paired
  /// by isAlike(): so that an answer that is not known yet never rules out what may be right.
  bool isQuestion() const { return counting_.has_value(); }
  bool isAlike(const Schema *base, const Schema *revision) const {
    return agrees({base}, {revision}, *counting_);
  }

  std::vector<Change> finish();

  /// How many pairs of schemas were looked at so far, also to answer questions: what it costs.
  std::size_t cost() const { return same_->cost; }

private:
  using NodeId = std::size_t;
  struct Doubt {
    bool base = false;
    bool revision = false;
    auto operator<=>(const Doubt &) const = default;
  };
  struct Key {
    Schemas base, revision;
    Direction direction;
    Written written;
    Doubt doubt;               ///< Of what led to it.
    bool isNullTold = false;   ///< As enterAlternatives() says.
    bool areItemsTold = false; ///< As enterItemsTold() says.
    auto operator<=>(const Key &) const = default;
  };
  /// Whether both sides are written alike, and if so, the pairs that references in them lead to.
  struct Likeness {
    bool areAlike = false;
    std::vector<std::pair<const Schema *, const Schema *>> references;
  };
  struct Node {
    const Key &key; ///< In `known_`.
    Spot owner;
    NamedBy named = NamedBy::Revision;
    std::optional<Likeness> likeness; ///< Once it was found out, which takes a while.
    std::vector<NodeId> parents;
    std::vector<std::string> uses;
    bool isInXml = false;
  };
  /// What a node was met for, through others too.
  struct Origin {
    std::vector<std::string> uses;
    bool isInXml = false;
  };
  /// What facts count for isSame() and isIdentical().
  enum class Counting { AllButWords, All };
  /// Whether the schemas of a node have no fact that counts, nor those that they lead to.
  using Question = std::pair<Key, Counting>;
  /// What is known, also to the comparisons that answer questions themselves. A question that waits
  /// for its answer counts as answered with yes, so that recursive types end.
  struct Sameness {
    using Answers = std::map<Question, bool>;
    Answers answers;
    std::vector<Answers::iterator> agreed;    ///< Those with yes, in the order in which they came.
    unsigned depth = 0;                       ///< Questions that wait for each other.
    std::size_t cost = 0;                     ///< As cost() says.
    std::map<Key, std::vector<Change>> alone; ///< As toldAlone() says.
  };
  struct Fact {
    Change change;
    std::optional<NodeId> node; ///< Whose uses are those of the fact.
  };

  Comparison(const Side &base, const Side &revision, std::shared_ptr<Sameness> known,
             std::optional<Counting> counting = {})
      : base_(base), revision_(revision), same_(std::move(known)), counting_(counting) {}
  void add(Kind kind, Direction direction, Spot spot, const Side &named, const std::string &pointer,
           Texts texts);
  bool isDoubtful(Kind kind, bool isAdded, bool isRemoved) const;
  bool isNamedByBase(const Schemas &base, NamedBy named) const;
  Written writtenHere() const;
  void drain();
  /// False: it waits, since it asks questions itself.
  bool compareNode(Node &node, bool mayWait);
  Likeness likenessOf(const Schemas &base, const Schemas &revision, Direction direction,
                      Written written) const;
  bool agrees(const Schemas &base, const Schemas &revision, Counting counting) const;
  bool answer(const Question &question) const;
  const Change *sameOfPart(const Change &change) const;
  const std::vector<Change> &toldAlone(const Schema &base, const Schema &revision) const;
  NodeId firstAbove(NodeId node) const;
  Origin originOf(NodeId node) const;

  const Side &base_;
  const Side &revision_;
  std::string use_;
  bool isInXml_ = false;
  Written written_ = Written::AsJson;
  Within within_ = Within::Itself;
  bool isNullTold_ = false;
  bool areItemsTold_ = false;
  std::vector<Fact> facts_;
  std::deque<Node> nodes_;
  std::map<Key, NodeId> known_;
  NodeId next_ = 0;          ///< The first node that was not looked at.
  std::deque<NodeId> later_; ///< Those that wait.
  std::shared_ptr<Sameness> same_;
  std::optional<NodeId> current_;
  const ShapePair *pair_ = nullptr;  ///< What is compared of the node at hand.
  Doubt inherited_, doubt_;          ///< Of the node at hand, and where it is.
  std::optional<Counting> counting_; ///< It only answers a question: a fact that counts ends it.
  bool differs_ = false;             ///< There is one.
  bool isAlone_ = false;             ///< Of its first node only, not of what that leads to.
};

/// What only refers is what it refers to: so all its users share one comparison.
Schemas meantBy(const Side &side, Schemas schemas);
/// What stands at a pointer, in words.
std::string wordsFor(const Side &side, const std::string &pointer);

/// Looks at all that two documents have.
void compareDocuments(Comparison &comparison);

} // namespace oapigen::diff
