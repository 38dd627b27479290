/// Reads.
/// @param lmap Which one.
//         ^ warning[comment-parameter]: the comment of 'read' describes a parameter 'lmap' that it does not have
//           hint[comment-parameter]: did you mean 'lamp'?
[[api::get("/lamps/{lamp}")]] int read(int lamp);
