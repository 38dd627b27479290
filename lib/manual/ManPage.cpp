// The command line → pages in the language of man(7).
//
// Every letter that roff reads in its own way is written by its name, so that a command can be
// copied from the page as it was meant: a bare - may be shown as a hyphen, a bare ' as a closing
// quote.
#include "manual/Footer.h"
#include "manual/Manual.h"
#include "manual/Words.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

namespace oapigen::manual {
namespace {

constexpr std::pair<char, std::string_view> kNames[] = {
    {'\\', "\\e"},  {'-', "\\-"},   {'\'', "\\(aq"}, {'"', "\\(dq"},
    {'`', "\\(ga"}, {'^', "\\(ha"}, {'~', "\\(ti"},
};

/// `text` with nothing in it that roff reads in its own way, wherever it stands in a line.
std::string literal(std::string_view text) {
  std::string out = text.starts_with('.') ? "\\&" : "";
  for (char c : text) {
    const auto *row = std::find_if(std::begin(kNames), std::end(kNames),
                                   [c](const auto &pair) { return pair.first == c; });
    if (row != std::end(kNames))
      out += row->second;
    else
      out += c;
  }
  return out;
}

std::string bold(std::string_view text) {
  return "\\fB" + literal(text) + "\\fR";
}

class Page {
public:
  Page(const std::string &name, const std::string &summary, const Program &program)
      : program_(program), name_(program.itself.name) {
    std::string title = name;
    std::transform(title.begin(), title.end(), title.begin(),
                   [](unsigned char c) { return std::toupper(c); });
    text_ = ".TH " + literal(title) + " 1 \"\" \"" + literal(name_ + ' ' + program.version) +
            "\" \"User Commands\"\n";
    heading("NAME");
    line(literal(name) + " \\- " + literal(phrase(summary)));
  }

  void heading(std::string_view title) { line(".SH " + std::string(title)); }
  void line(const std::string &roff) { text_ += roff + '\n'; }
  void blocks(const std::vector<Block> &blocks);
  void entry(const std::string &tag, std::string_view explanation) {
    line(".TP\n" + tag + '\n' + literal(explanation));
  }
  void options(const Command &command);
  void exitStatus(const Footer &footer);
  void seeAlso(const Command *self);
  std::string take() { return std::move(text_); }

private:
  bool isAtHeading() const {
    const std::size_t end = text_.rfind('\n', text_.size() - 2);
    return std::string_view(text_).substr(end + 1).starts_with(".SH");
  }

  const Program &program_;
  const std::string &name_;
  std::string text_;
};

void Page::blocks(const std::vector<Block> &blocks) {
  for (const Block &block : blocks) {
    if (!isAtHeading())
      line(".PP");
    if (!block.isCode) {
      line(literal(block.text));
      continue;
    }
    line(".RS 4\n.EX");
    for (std::string_view rest = block.text; !rest.empty();) {
      const std::size_t end = rest.find('\n');
      line(literal(rest.substr(0, end)));
      rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    }
    line(".EE\n.RE");
  }
}

std::string tagOf(const Option &option) {
  std::string tag;
  for (const std::string &name : option.names)
    tag += (tag.empty() ? "" : ", ") + bold(name);
  if (!option.value.empty())
    tag += (tag.empty() ? "\\fI" : " \\fI") + literal(option.value) + "\\fR";
  return tag;
}

void Page::options(const Command &command) {
  heading("OPTIONS");
  std::vector<std::string> groups;
  for (const Option &option : command.options)
    if (std::find(groups.begin(), groups.end(), option.group) == groups.end())
      groups.push_back(option.group);
  for (const std::string &group : groups) {
    line(".SS " + literal(group));
    for (const Option &option : command.options)
      if (option.group == group)
        entry(tagOf(option), option.help);
  }
}

void Page::exitStatus(const Footer &footer) {
  heading("EXIT STATUS");
  if (!footer.exitStatus.empty()) {
    line(literal(footer.exitStatus));
    return;
  }
  for (const ExitStatus &row : program_.exitStatuses)
    entry(bold(std::to_string(row.status)), row.meaning);
}

/// `self`: the command whose page this is; nullptr: it is the program's.
void Page::seeAlso(const Command *self) {
  heading("SEE ALSO");
  std::vector<std::string> names;
  if (self)
    names.push_back(name_);
  for (const Command &command : program_.commands)
    if (&command != self)
      names.push_back(name_ + '-' + command.name);
  for (const std::string &name : names)
    line(".BR " + literal(name) + " (1)" + (name == names.back() ? "" : ","));
}

/// `command`: whose page it is; nullptr: it is the program's.
std::string pageOf(const Program &program, const Command *command) {
  const Command &told = command ? *command : program.itself;
  const Footer footer = readFooter(told.footer);
  Page page(command ? program.itself.name + '-' + told.name : told.name, told.summary, program);
  page.heading("SYNOPSIS");
  page.line(literal(told.usage));
  page.heading("DESCRIPTION");
  page.line(literal(told.summary));
  page.blocks(footer.description);
  if (!command) {
    page.heading("COMMANDS");
    for (const Command &row : program.commands)
      page.entry(bold(row.name), row.summary);
  }
  page.options(told);
  page.exitStatus(footer);
  if (!footer.examples.empty()) {
    page.heading("EXAMPLES");
    page.blocks(footer.examples);
  }
  page.seeAlso(command);
  return page.take();
}

} // namespace

std::string manPage(const Program &program) {
  return pageOf(program, nullptr);
}

std::string manPage(const Program &program, const Command &command) {
  return pageOf(program, &command);
}

} // namespace oapigen::manual
