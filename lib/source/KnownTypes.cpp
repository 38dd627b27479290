// The table of library types.
#include "source/KnownTypes.h"

#include <unordered_map>

namespace oapigen::source {
namespace {

using enum TypeKind;

constexpr KnownType plain(std::string_view name, TypeKind kind) {
  return {name, kind};
}
constexpr KnownType sequence(std::string_view name, int size = -1) {
  return {name, Sequence, Shape::Of, 0, 1, size};
}
constexpr KnownType set(std::string_view name) {
  return {name, Sequence, Shape::Of, 0, 1, -1, true};
}
constexpr KnownType map(std::string_view name) {
  return {name, Map, Shape::Pair};
}
constexpr KnownType optional(std::string_view name) {
  return {name, Optional, Shape::Of};
}
constexpr KnownType pointer(std::string_view name) {
  return {name, Pointer, Shape::Of};
}
constexpr KnownType same(std::string_view name) {
  return {name, Unknown, Shape::Same};
}
constexpr KnownType yields(std::string_view name) {
  return {name, Unknown, Shape::Yield};
}
constexpr KnownType foreign(std::string_view name) {
  return {name, Foreign};
}

constexpr KnownType kTable[] = {
    // Strings
    plain("std::basic_string", String),
    plain("std::basic_string_view", String),
    plain("std::filesystem::path", String),
    plain("std::experimental::filesystem::path", String),
    plain("boost::filesystem::path", String),
    plain("boost::basic_string_view", String),
    plain("boost::core::basic_string_view", String),
    plain("boost::container::basic_string", String),
    plain("boost::static_strings::basic_static_string", String),
    plain("boost::json::string", String),
    plain("absl::string_view", String),
    plain("absl::Cord", String),
    plain("folly::basic_fbstring", String),
    plain("QString", String),
    plain("QStringView", String),
    plain("QLatin1String", String),
    plain("QLatin1StringView", String),
    plain("QUrl", String),
    plain("QByteArray", Bytes),

    // Sequences
    sequence("std::vector"),
    sequence("std::list"),
    sequence("std::deque"),
    sequence("std::forward_list"),
    sequence("std::valarray"),
    sequence("std::initializer_list"),
    sequence("std::inplace_vector"),
    sequence("std::generator"),
    sequence("std::experimental::generator"),
    sequence("boost::cobalt::generator"),
    sequence("cppcoro::generator"),
    sequence("cppcoro::recursive_generator"),
    sequence("cppcoro::async_generator"),
    sequence("concurrencpp::generator"),
    sequence("coro::generator"),
    sequence("folly::coro::Generator"),
    sequence("folly::coro::AsyncGenerator"),
    sequence("QCoro::Generator"),
    sequence("QCoro::AsyncGenerator"),
    sequence("std::span", 1),
    sequence("std::array", 1),
    sequence("boost::array", 1),
    sequence("boost::span", 1),
    sequence("boost::circular_buffer"),
    sequence("boost::container::vector"),
    sequence("boost::container::stable_vector"),
    sequence("boost::container::small_vector"),
    sequence("boost::container::static_vector"),
    sequence("boost::container::devector"),
    sequence("boost::container::deque"),
    sequence("boost::container::list"),
    sequence("boost::container::slist"),
    sequence("absl::InlinedVector"),
    sequence("absl::FixedArray"),
    sequence("absl::Span"),
    sequence("folly::fbvector"),
    sequence("folly::small_vector"),
    sequence("gsl::span", 1),
    sequence("QList"),
    sequence("QVector"),
    sequence("QVarLengthArray"),

    // Sets
    set("std::set"),
    set("std::unordered_set"),
    set("std::flat_set"),
    sequence("std::multiset"),
    sequence("std::unordered_multiset"),
    sequence("std::flat_multiset"),
    set("boost::container::set"),
    set("boost::container::flat_set"),
    sequence("boost::container::multiset"),
    sequence("boost::container::flat_multiset"),
    set("boost::unordered::unordered_set"),
    set("boost::unordered::unordered_flat_set"),
    set("boost::unordered::unordered_node_set"),
    sequence("boost::unordered::unordered_multiset"),
    set("absl::flat_hash_set"),
    set("absl::node_hash_set"),
    set("absl::btree_set"),
    sequence("absl::btree_multiset"),
    set("folly::F14FastSet"),
    set("folly::F14NodeSet"),
    set("folly::F14ValueSet"),
    set("folly::F14VectorSet"),
    set("folly::sorted_vector_set"),
    set("tsl::robin_set"),
    set("tsl::ordered_set"),
    set("phmap::flat_hash_set"),
    set("QSet"),

    // Maps
    map("std::map"),
    map("std::unordered_map"),
    map("std::flat_map"),
    map("std::multimap"),
    map("std::unordered_multimap"),
    map("std::flat_multimap"),
    map("boost::container::map"),
    map("boost::container::flat_map"),
    map("boost::container::multimap"),
    map("boost::container::flat_multimap"),
    map("boost::unordered::unordered_map"),
    map("boost::unordered::unordered_flat_map"),
    map("boost::unordered::unordered_node_map"),
    map("boost::unordered::unordered_multimap"),
    map("absl::flat_hash_map"),
    map("absl::node_hash_map"),
    map("absl::btree_map"),
    map("absl::btree_multimap"),
    map("folly::F14FastMap"),
    map("folly::F14NodeMap"),
    map("folly::F14ValueMap"),
    map("folly::F14VectorMap"),
    map("folly::sorted_vector_map"),
    map("tsl::robin_map"),
    map("tsl::ordered_map"),
    map("phmap::flat_hash_map"),
    map("nlohmann::ordered_map"),
    map("QMap"),
    map("QHash"),
    map("QMultiMap"),
    map("QMultiHash"),

    // Tuples
    {"std::pair", Tuple, Shape::Pair},
    {"std::tuple", Tuple, Shape::All},
    {"boost::tuples::tuple", Tuple, Shape::All},
    {"QPair", Tuple, Shape::Pair},

    // One of several, or nothing
    optional("std::optional"),
    optional("std::experimental::optional"),
    optional("boost::optional"),
    optional("tl::optional"),
    optional("absl::optional"),
    optional("folly::Optional"),
    {"std::variant", Variant, Shape::All},
    {"boost::variant", Variant, Shape::All},
    {"boost::variant2::variant", Variant, Shape::All},
    {"absl::variant", Variant, Shape::All},
    {"mpark::variant", Variant, Shape::All},
    plain("std::monostate", Null),
    plain("boost::blank", Null),
    plain("boost::variant2::monostate", Null),
    {"std::expected", Expected, Shape::Pair},
    {"tl::expected", Expected, Shape::Pair},
    {"nonstd::expected_lite::expected", Expected, Shape::Pair},
    {"folly::Expected", Expected, Shape::Pair},
    {"boost::system::result", Expected, Shape::Pair},
    {"boost::outcome_v2::basic_result", Expected, Shape::Pair},
    {"outcome_v2::basic_result", Expected, Shape::Pair},

    // Pointers and wrappers
    pointer("std::unique_ptr"),
    pointer("std::shared_ptr"),
    pointer("std::weak_ptr"),
    pointer("boost::shared_ptr"),
    pointer("boost::scoped_ptr"),
    pointer("boost::intrusive_ptr"),
    pointer("boost::movelib::unique_ptr"),
    pointer("QSharedPointer"),
    pointer("QScopedPointer"),
    same("std::reference_wrapper"),
    same("std::atomic"),
    same("std::indirect"),
    same("std::polymorphic"),
    same("boost::reference_wrapper"),
    same("boost::recursive_wrapper"),
    same("boost::atomics::atomic"),

    // Dates, times, identifiers, files
    plain("std::chrono::time_point", DateTime),
    plain("std::chrono::zoned_time", DateTime),
    plain("std::chrono::year_month_day", Date),
    plain("std::chrono::hh_mm_ss", Time),
    plain("std::chrono::duration", Duration),
    plain("date::year_month_day", Date),
    plain("date::hh_mm_ss", Time),
    plain("boost::posix_time::ptime", DateTime),
    plain("boost::gregorian::date", Date),
    plain("boost::posix_time::time_duration", Duration),
    plain("boost::chrono::time_point", DateTime),
    plain("boost::chrono::duration", Duration),
    plain("absl::Time", DateTime),
    plain("absl::Duration", Duration),
    plain("trantor::Date", DateTime),
    plain("QDateTime", DateTime),
    plain("QDate", Date),
    plain("QTime", Time),
    plain("boost::uuids::uuid", Uuid),
    plain("QUuid", Uuid),
    plain("oapi::File", File),

    // reflect-cpp
    {"rfl::Literal", Literal, Shape::Texts},
    {"rfl::Validator", Checked, Shape::Checked},
    {"rfl::Timestamp", String, Shape::Timed},
    {"rfl::Variant", Variant, Shape::All},
    {"rfl::TaggedUnion", Variant, Shape::Tagged},
    {"rfl::Tuple", Tuple, Shape::All},
    {"rfl::Object", Map, Shape::Named},
    {"rfl::ExtraFields", Map, Shape::Named},
    {"rfl::Rename", Unknown, Shape::Same, 1},
    {"rfl::Description", Unknown, Shape::Same, 1},
    {"rfl::Deprecated", Unknown, Shape::Same, 2},
    same("rfl::Box"),
    same("rfl::Ref"),
    same("rfl::Flatten"),
    same("rfl::Attribute"),
    same("rfl::Commented"),
    same("rfl::DefaultVal"),
    same("rfl::Positional"),
    same("rfl::internal::Skip"),
    plain("rfl::Hex", String),
    plain("rfl::Binary", String),
    plain("rfl::Oct", String),
    plain("rfl::Generic", Any),

    // oatpp, since 1.4 and before
    plain("oatpp::data::type::String", String),
    plain("oatpp::data::type::Boolean", Boolean),
    same("oatpp::data::type::Primitive"),
    same("oatpp::data::type::DTOWrapper"),
    sequence("oatpp::data::type::VectorObjectWrapper"),
    sequence("oatpp::data::type::ListObjectWrapper"),
    set("oatpp::data::type::UnorderedSetObjectWrapper"),
    map("oatpp::data::type::PairListObjectWrapper"),
    map("oatpp::data::type::UnorderedMapObjectWrapper"),
    {"oatpp::data::type::EnumObjectWrapper", Unknown, Shape::Oatpp},
    plain("oatpp::data::type::Any", Any),
    plain("oatpp::data::type::Tree", Any),
    plain("oatpp::data::mapping::type::String", String),
    plain("oatpp::data::mapping::type::Boolean", Boolean),
    same("oatpp::data::mapping::type::Primitive"),
    same("oatpp::data::mapping::type::DTOWrapper"),
    sequence("oatpp::data::mapping::type::VectorObjectWrapper"),
    sequence("oatpp::data::mapping::type::ListObjectWrapper"),
    set("oatpp::data::mapping::type::UnorderedSetObjectWrapper"),
    map("oatpp::data::mapping::type::PairListObjectWrapper"),
    map("oatpp::data::mapping::type::UnorderedMapObjectWrapper"),
    {"oatpp::data::mapping::type::EnumObjectWrapper", Unknown, Shape::Oatpp},
    plain("oatpp::data::mapping::type::Any", Any),
    plain("oatpp::data::mapping::type::Tree", Any),

    // Any JSON
    plain("std::any", Any),
    plain("boost::any", Any),
    plain("nlohmann::basic_json", Any),
    plain("boost::json::value", Any),
    plain("boost::json::object", Any),
    plain("boost::json::array", Any),
    plain("rapidjson::GenericValue", Any),
    plain("rapidjson::GenericDocument", Any),
    plain("Json::Value", Any),
    plain("folly::dynamic", Any),
    plain("crow::json::wvalue", Any),
    plain("crow::json::rvalue", Any),
    plain("QVariant", Any),
    plain("QJsonValue", Any),
    plain("QJsonObject", Any),
    plain("QJsonArray", Any),
    plain("QJsonDocument", Any),

    // What a function's result turns out to be later
    yields("std::future"),
    yields("std::shared_future"),
    yields("boost::future"),
    yields("boost::unique_future"),
    yields("boost::shared_future"),
    yields("boost::asio::awaitable"),
    yields("boost::cobalt::task"),
    yields("boost::cobalt::promise"),
    yields("asio::awaitable"),
    yields("drogon::Task"),
    yields("folly::Future"),
    yields("folly::SemiFuture"),
    yields("folly::coro::Task"),
    yields("folly::coro::TaskWithExecutor"),
    yields("cppcoro::task"),
    yields("cppcoro::shared_task"),
    yields("concurrencpp::result"),
    yields("concurrencpp::lazy_result"),
    yields("coro::task"),
    yields("unifex::task"),
    yields("exec::task"),
    yields("exec::basic_task"),
    yields("seastar::future"),
    yields("pplx::task"),
    yields("userver::engine::Task"),
    yields("userver::engine::TaskWithResult"),
    yields("Pistache::Async::Promise"),
    yields("QCoro::Task"),
    yields("QFuture"),
    yields("absl::StatusOr"),

    // Frameworks: requests, responses, connections, callbacks
    foreign("httplib::"),
    foreign("crow::"),
    foreign("drogon::"),
    foreign("boost::beast::"),
    foreign("oatpp::web::"),
    foreign("Pistache::"),
    foreign("userver::server::"),
    foreign("restinio::"),
    foreign("web::http::"),
    foreign("Poco::Net::"),
    foreign("seastar::http::"),
    foreign("seastar::httpd::"),
    {"std::function", Unknown, Shape::Callable},
    {"std::move_only_function", Unknown, Shape::Callable},
    {"std::copyable_function", Unknown, Shape::Callable},
    {"std::function_ref", Unknown, Shape::Callable},
    {"boost::function", Unknown, Shape::Callable},
    {"folly::Function", Unknown, Shape::Callable},
};

using Index = std::unordered_map<std::string_view, const KnownType *>;

const Index &byName() {
  static const Index index = [] {
    Index rows;
    for (const KnownType &row : kTable)
      rows.try_emplace(row.name, &row);
    return rows;
  }();
  return index;
}

} // namespace

std::span<const KnownType> knownTypes() {
  return kTable;
}

const KnownType *findKnownType(std::string_view name) {
  const Index &rows = byName();
  if (auto at = rows.find(name); at != rows.end())
    return at->second;
  constexpr std::string_view kScope = "::";
  for (std::size_t end = name.find(kScope); end != name.npos; end = name.find(kScope, end + 1))
    if (auto at = rows.find(name.substr(0, end + kScope.size())); at != rows.end())
      return at->second;
  return nullptr;
}

} // namespace oapigen::source
