// Golden headers that make one document when each is in a namespace of its own, and its paths begin
// with its name: they define no equal components, are no library's, and need no real header.
#pragma once

namespace oapigen::test {

struct TogetherTopic {
  const char *folder, *names;
};

inline constexpr TogetherTopic kTogether[] = {
    {"callbacks", "callback callback_extension define_callback"},
    {"components", "define_example define_path_item path_server webhook_item"},
    {"constraints",
     "additional_properties closed contains content_encoding content_media_type "
     "content_schema dependent_required dependent_schema else_schema exclusive_maximum "
     "exclusive_minimum if_schema max_contains max_items max_length max_properties "
     "maximum min_contains min_items min_length min_properties minimum multiple_of "
     "on_components pattern pattern_properties property_names then_schema "
     "unevaluated_items unevaluated_properties unique_items"},
    {"examples", "external_value"},
    {"operations", "alias_as_result first_example get head member_functions operation_id options "
                   "patch trace webhook"},
    {"parameters", "body encoding form inferred_as_body path"},
    {"polymorphism", "discriminator discriminator_extension_around discriminator_of_constants "
                     "discriminator_of_stated_types ignored_base polymorphic"},
    {"schemas", "all_of any_of as_integer comment constant flags flatten format meta_schema "
                "not_schema nullable one_of read_only rename_all schema static_member title "
                "write_only xml"},
    {"text", "doxygen yaml_quoting"},
    {"types", "alias_templates aliases bytes classes defaults enums flattened_defaults map_keys "
              "maps null pointers recursion scalars sequences strings variant variant_by_enum "
              "variant_of_like_classes"},
};

} // namespace oapigen::test
