// Products: free functions in a namespace that carries the tag.
#pragma once

#include "shop/common.hpp"

#include <oapi/api.hpp>

#include <array>
#include <chrono>
#include <expected>
#include <set>
#include <variant>

namespace shop {

/// What there is to buy.
namespace [[api::tag("catalog")]] catalog {

/// A stock keeping unit: what the warehouse calls a product.
using Sku [[api::pattern("^[A-Z]{2}-[0-9]{4,8}$"), api::example("CH-00421")]] = std::string;

/// Where a product belongs.
enum class Category {
  furniture,
  lighting,
  /// Rugs, curtains, cushions.
  textiles,
  outdoor,
};

/// How a list is ordered.
enum class Ranking { relevance, price, newest };

/// Outer measures in millimetres.
struct Dimensions {
  [[api::minimum(1)]] std::uint16_t width;
  [[api::minimum(1)]] std::uint16_t height;
  [[api::minimum(1)]] std::uint16_t depth;
};

/// What whoever offers a product says about it.
struct ProductDraft {
  [[api::min_length(1), api::max_length(120), api::example("Oak chair")]]
  std::string name;

  /// Markdown, a few paragraphs at most.
  [[api::max_length(4000)]]
  std::string description;

  Category category;
  Money price;
  std::optional<Dimensions> dimensions;

  /// Free words that help to find it.
  [[api::max_items(20)]]
  std::set<std::string> keywords;

  /// Whatever else is worth knowing: colour, material, washing instructions.
  std::map<std::string, std::string> attributes;

  /// How long a defect is repaired for free.
  std::optional<std::chrono::seconds> warranty;
};

/// A product as the shop offers it.
struct Product : ProductDraft {
  [[api::read_only]] Sku sku;
  [[api::read_only]] std::chrono::sys_seconds listed_at;

  /// From 0 (nobody liked it) to 5; absent while nobody has rated it.
  [[api::minimum(0), api::maximum(5), api::multiple_of(0.5)]]
  std::optional<double> rating;

  /// The price in the shop's own country.
  /// @deprecated Taxes depend on the customer: use `price` and your own tables.
  std::optional<Money> price_with_tax;
};

/// Only what is there is changed.
struct [[api::min_properties(1), api::closed]] ProductChanges {
  std::optional<std::string> name;
  std::optional<std::string> description;
  std::optional<Money> price;
};

/// Which products to list.
struct ProductFilter {
  /// Words that the name, the description or the keywords contain.
  std::optional<std::string> search;
  /// Only products of this category.
  std::optional<Category> category;
  /// Lowest and highest price in cents, both included.
  std::optional<std::array<std::int64_t, 2>> price_range;
};

/// Searches the catalogue.
///
/// Without any argument this lists everything, a page at a time.
/// @param order What comes first.
/// @param size How many products a page holds.
/// @param cursor From the page before; absent for the first page.
/// @return The products that match.
[[api::get("/products")]]
std::expected<Page<Product>, Invalid>
list_products([[api::query]] const ProductFilter &filter, Ranking order = Ranking::relevance,
              [[api::query("pageSize"), api::minimum(1), api::maximum(100)]] int size = 20,
              std::optional<std::string> cursor = std::nullopt);

/// Offers a new product.
[[api::post("/products"), api::status(201)]]
std::expected<Product, Invalid> create_product(const ProductDraft &product);

/// Reads one product.
[[api::get("/products/{sku}")]]
std::expected<Product, NotFound> read_product(const Sku &sku);

/// Changes some of what is said about a product.
[[api::patch("/products/{sku}"), api::consumes("application/merge-patch+json")]]
std::expected<Product, std::variant<NotFound, Invalid>>
change_product(const Sku &sku, const ProductChanges &changes);

/// Takes a product off the catalogue.
///
/// Orders that contain it are not touched.
[[api::delete("/products/{sku}")]]
std::expected<void, NotFound> remove_product(const Sku &sku);

/// Sets the product's picture.
/// @param picture JPEG or PNG, at least 1000 pixels wide.
/// @param caption Shown below it and read out by screen readers.
[[api::put("/products/{sku}/picture")]]
std::expected<void, std::variant<NotFound, Invalid>>
upload_picture(const Sku &sku, [[api::multipart]] oapi::File picture,
               [[api::multipart, api::max_length(200)]] std::optional<std::string> caption);

/// Reads the product's picture.
[[api::get("/products/{sku}/picture"), api::produces("image/jpeg"), api::produces("image/png"),
  api::response(404, "The product has no picture, or there is no such product",
                oapi::type<NotFound>)]]
oapi::File read_picture(const Sku &sku);

} // namespace catalog
} // namespace shop
