// Starts the sample's server as a program and asks it for what its document promises.
#include <gtest/gtest.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using nlohmann::json;

/// The server on a free port, ended with this object.
class RunningServer {
public:
  RunningServer() {
    int ends[2];
    if (pipe(ends) != 0)
      return;
    process_ = fork();
    if (process_ == 0) {
      dup2(ends[1], STDOUT_FILENO);
      execl(OAPI_SERVER, OAPI_SERVER, "0", nullptr);
      _exit(127);
    }
    close(ends[1]);
    FILE *out = fdopen(ends[0], "r");
    char line[200] = "";
    if (fgets(line, sizeof line, out))
      url_.assign(line, std::string(line).find('\n'));
    fclose(out);
  }

  ~RunningServer() {
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
  }

  RunningServer(const RunningServer &) = delete;
  RunningServer &operator=(const RunningServer &) = delete;

  const std::string &url() const { return url_; } ///< http://127.0.0.1:40123

private:
  pid_t process_ = -1;
  std::string url_;
};

/// Somebody else's server that has registered for the webhook.
class Receiver {
public:
  Receiver() {
    server_.Post("/hook", [this](const httplib::Request &request, httplib::Response &response) {
      std::lock_guard lock(mutex_);
      received_.push_back(json::parse(request.body));
      response.status = 200;
      changed_.notify_all();
    });
    port_ = server_.bind_to_any_port("127.0.0.1");
    thread_ = std::thread([this] { server_.listen_after_bind(); });
    while (!server_.is_running())
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }

  ~Receiver() {
    server_.stop();
    thread_.join();
  }

  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/hook"; }

  /// The first delivery; null if none comes within ten seconds.
  json first() {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::seconds(10), [this] { return !received_.empty(); });
    return received_.empty() ? json() : received_.front();
  }

private:
  httplib::Server server_;
  int port_ = 0;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<json> received_;
  std::thread thread_;
};

class ServerTest : public testing::Test {
protected:
  httplib::Result post(const std::string &path, const json &body) {
    return client_.Post(path, body.dump(), "application/json");
  }

  RunningServer server_;
  httplib::Client client_{server_.url()};
  const json ada_ = {
      {"username", "ada"}, {"monthly_fee", 4.5}, {"start_date", "2024-02-29T12:00:00Z"}};
};

TEST_F(ServerTest, SubscribesReadsListsAndUnsubscribes) {
  httplib::Result added = post("/subscriptions", ada_);
  ASSERT_TRUE(added);
  EXPECT_EQ(added->status, 201);
  EXPECT_EQ(json::parse(added->body), ada_);

  EXPECT_EQ(json::parse(client_.Get("/subscriptions/ada")->body), ada_);
  EXPECT_EQ(client_.Get("/users")->body, R"(["ada"])");
  EXPECT_EQ(client_.Delete("/subscriptions/ada")->status, 204);
  EXPECT_EQ(client_.Get("/users")->body, "[]");
}

TEST_F(ServerTest, ListsByPrefixAndLimit) {
  for (std::string name : {"ada", "adele", "bob"}) {
    json one = ada_;
    one["username"] = name;
    ASSERT_EQ(post("/subscriptions", one)->status, 201);
  }
  EXPECT_EQ(client_.Get("/users?prefix=ad")->body, R"(["ada","adele"])");
  EXPECT_EQ(client_.Get("/users?limit=1")->body, R"(["ada"])");
}

TEST_F(ServerTest, EveryErrorOfTheDocumentIsAnsweredWithAMessage) {
  ASSERT_EQ(post("/subscriptions", ada_)->status, 201);
  json badDate = ada_;
  badDate["start_date"] = "2023-02-29T12:00:00Z";
  struct {
    int status;
    httplib::Result result;
  } const answers[] = {
      {400, post("/subscriptions", {{"username", "bob"}})},
      {400, client_.Post("/subscriptions", "{", "application/json")},
      {400, post("/subscriptions", badDate)},
      {409, post("/subscriptions", ada_)},
      {400, client_.Get("/users?limit=few")},
      {404, client_.Get("/subscriptions/nobody")},
      {404, client_.Delete("/subscriptions/nobody")},
      {400, post("/receivers", {{"url", "ftp://x"}})},
  };
  for (const auto &[status, result] : answers) {
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, status) << result->body;
    EXPECT_TRUE(json::parse(result->body).at("message").is_string());
  }
}

TEST_F(ServerTest, DeliversTheWebhookToRegisteredReceivers) {
  Receiver receiver;
  EXPECT_EQ(post("/receivers", {{"url", receiver.url()}})->status, 201);
  EXPECT_EQ(post("/subscriptions", ada_)->status, 201);
  EXPECT_EQ(receiver.first(), ada_);
}

} // namespace
