namespace boost::uuids {
struct uuid {
  unsigned char data[16];
};
} // namespace boost::uuids
class QUuid {};

struct [[api::schema]] Ids {
  boost::uuids::uuid boost;
  QUuid qt;
};
