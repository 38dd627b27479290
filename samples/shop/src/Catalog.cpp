// The catalogue, in memory. A picture is kept for ever, as an oapi::File only points to its bytes.
#include "Checks.hpp"
#include "Signature.hpp"
#include "Stock.hpp"

#include <algorithm>
#include <deque>
#include <mutex>

namespace shop {

std::chrono::sys_seconds now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::string uuid() {
  std::string id = randomDigits(16);
  id[12] = '4'; // The version of those that are random.
  id[16] = '8';
  for (std::size_t dash : {20, 16, 12, 8})
    id.insert(dash, "-");
  return id;
}

namespace catalog {
namespace {

constexpr std::uint32_t kDelivered = 10, kFew = 3;

std::mutex mutex;
std::map<Sku, Product> products;
std::map<Sku, std::uint32_t> stock;
std::map<Sku, oapi::File> pictures;
std::deque<std::string> contents;

NotFound noProduct(const Sku &sku) {
  return {{"No such product", "Nothing has the number " + sku}};
}

bool matches(const Product &product, const ProductFilter &filter) {
  auto has = [&](const std::string &text) {
    return text.find(*filter.search) != std::string::npos;
  };
  if (filter.search && !has(product.name) && !has(product.description) &&
      !std::ranges::any_of(product.keywords, has))
    return false;
  if (filter.price_range && (product.price.amount < filter.price_range->front() ||
                             product.price.amount > filter.price_range->back()))
    return false;
  return !filter.category || product.category == *filter.category;
}

bool isPicture(const oapi::File &file) {
  const std::string_view bytes(reinterpret_cast<const char *>(file.data), file.size);
  return bytes.starts_with("\xff\xd8\xff") || bytes.starts_with("\x89PNG\r\n\x1a\n");
}

} // namespace

std::expected<Page<Product>, Invalid> list_products(const ProductFilter &filter, Ranking order,
                                                    int size, std::optional<std::string> cursor) {
  std::lock_guard lock(mutex);
  std::vector<Product> found;
  for (const auto &[sku, product] : products)
    if (matches(product, filter))
      found.push_back(product);
  if (order == Ranking::price)
    std::ranges::sort(found, {},
                      [](const Product &it) { return std::pair(it.price.amount, it.sku); });
  if (order == Ranking::newest)
    std::ranges::sort(found, {}, [](const Product &it) {
      return std::pair(-it.listed_at.time_since_epoch(), it.sku);
    });
  return page(found, std::size_t(std::max(size, 0)), cursor);
}

std::expected<Product, Invalid> create_product(const ProductDraft &draft) {
  if (auto problem = check(draft))
    return std::unexpected(*problem);
  std::lock_guard lock(mutex);
  static int number = 1000;
  Product product{draft, "PR-" + std::to_string(number++), now(), std::nullopt, std::nullopt};
  stock[product.sku] = kDelivered;
  return products[product.sku] = product;
}

std::expected<Product, NotFound> read_product(const Sku &sku) {
  std::lock_guard lock(mutex);
  auto found = products.find(sku);
  if (found == products.end())
    return std::unexpected(noProduct(sku));
  return found->second;
}

std::expected<Product, std::variant<NotFound, Invalid>>
change_product(const Sku &sku, const ProductChanges &changes) {
  if (auto problem = check(changes))
    return std::unexpected(*problem);
  std::lock_guard lock(mutex);
  auto found = products.find(sku);
  if (found == products.end())
    return std::unexpected(noProduct(sku));
  ProductDraft changed = found->second;
  changed.name = changes.name.value_or(changed.name);
  changed.description = changes.description.value_or(changed.description);
  changed.price = changes.price.value_or(changed.price);
  if (auto problem = check(changed))
    return std::unexpected(*problem);
  static_cast<ProductDraft &>(found->second) = changed;
  return found->second;
}

std::expected<void, NotFound> remove_product(const Sku &sku) {
  std::lock_guard lock(mutex);
  if (products.erase(sku) == 0)
    return std::unexpected(noProduct(sku));
  pictures.erase(sku);
  return {};
}

std::expected<void, std::variant<NotFound, Invalid>>
upload_picture(const Sku &sku, oapi::File picture, std::optional<std::string> caption) {
  if (!isPicture(picture))
    return std::unexpected(invalid("picture", "is neither JPEG nor PNG"));
  if (caption && caption->size() > 200)
    return std::unexpected(invalid("caption", "has more than 200 characters"));
  std::lock_guard lock(mutex);
  if (!products.contains(sku))
    return std::unexpected(noProduct(sku));
  const std::string &kept =
      contents.emplace_back(reinterpret_cast<const char *>(picture.data), picture.size);
  pictures[sku] = {reinterpret_cast<const unsigned char *>(kept.data()), kept.size()};
  return {};
}

oapi::File read_picture(const Sku &sku) {
  std::lock_guard lock(mutex);
  return pictures[sku];
}

std::expected<Money, std::variant<Conflict, Invalid>> take(const std::vector<OrderLine> &lines) {
  std::vector<StockLow> low;
  Money total{0, "EUR"};
  {
    std::lock_guard lock(mutex);
    std::map<Sku, std::uint32_t> left = stock;
    for (const OrderLine &line : lines) {
      auto found = products.find(line.sku);
      if (found == products.end())
        return std::unexpected(invalid("lines.sku", "names no product"));
      if (left[line.sku] < line.quantity)
        return std::unexpected(Conflict{{"Sold out", "Too few are left of " + line.sku}});
      left[line.sku] -= line.quantity;
      total = {total.amount + found->second.price.amount * line.quantity,
               found->second.price.currency};
    }
    for (const auto &[sku, count] : left)
      if (count <= kFew && count < stock[sku])
        low.push_back({{uuid(), now()}, sku, count, {{"main", count}}});
    stock = left;
  }
  for (const StockLow &event : low)
    events::stock_low(event);
  return total;
}

} // namespace catalog
} // namespace shop
