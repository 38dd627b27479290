# offered.zsh FOLDER TYPED OUT: types TYPED and a Tab into an interactive zsh that finds its completions
# in FOLDER, and prints what it would offer. OUT is a file for that.
#
# compadd is what every completion calls in the end: here it also notes the matches, so nothing has to be
# read off a terminal.
zmodload zsh/zpty
folder=$1 typed=$2 out=$3
rm -f $out $out.done
: >$out
zpty -b shell zsh -f -i
zpty -w shell "PS1= PS2=
fpath=(${(q)folder} \$fpath)
autoload -Uz compinit && compinit -u -D
setopt no_list_beep no_auto_list
compadd() {
  [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]] && { builtin compadd \"\$@\"; return }
  local -a matches
  builtin compadd -A matches \"\$@\"
  (( \$#matches )) && print -rl -- \$matches >>${(q)out}
  builtin compadd \"\$@\"
}
print ready >${(q)out}.ready"
wait_for() {
  local round
  for round in {1..200}; do
    [[ -e $1 ]] && return
    zpty -r -t shell ignored
    sleep 0.05
  done
  print "timed out: $1" >&2
  exit 1
}
wait_for $out.ready
rm $out.ready
zpty -n -w shell $typed$'\t\C-u'"print done >${(q)out}.done"$'\n'
wait_for $out.done
zpty -d shell
cat $out
