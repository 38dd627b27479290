/// Reads.
/// @param lmap Which one.
[[api::get("/lamps/{lamp}")]] int read(int lamp);
//                                ^ warning[comment-parameter]: the comment of 'read' describes a parameter 'lmap' that it does not have
//                                  hint[comment-parameter]: did you mean 'lamp'?
