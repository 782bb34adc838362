# Completes notes in bash; no package is needed. What was typed stays as it is, with its
# quotes and backslashes: only the rest of a word is put behind it.

# _notes_ask prints the quote that is open, the word to complete, and what notes offers
# for it. Words are expanded, ~ and $HOME too; nothing that would run a command is, and
# a bracket outside of quotes, which could end the list of words, is none of a name.
_notes_ask()
{
    local line=${COMP_LINE:0:COMP_POINT} typed=$1 quote word words
    local inside='([^\"]|\\.)*' # of double quotes
    local plain="^([^()\\\"']|\\\\.|'[^']*'|\"$inside\")*('[^']*|\"$inside)?\$"
    case $line in *'$('* | *'`'* | *"\$'"* | *'${'[[:space:]\|]* | *\\) return ;; esac
    [[ $line =~ $plain ]] || return
    set -f
    for quote in '' '"' "'"; do
        (eval "words=($line$quote)") && break # what can't be read ends the subshell
    done || return
    eval "words=($line$quote)"
    if [[ -z $typed$quote && $line == *[[:space:]] ]]; then
        words+=('')
    fi
    word=${words[${#words[@]} - 1]}
    [[ $word == -*=* ]] && word=${word#*=}
    printf '%s\n' "$quote" "$word"
    "${words[0]}" __complete "${words[@]:1}"
}

# _notes_quote sets rest to what has to stand in the line for it, in this quote.
_notes_quote()
{
    case $1 in
    "'") rest=${rest//\'/\'\\\'\'} ;;
    '"')
        rest=${rest//\\/\\\\}
        rest=${rest//\"/\\\"}
        rest=${rest//\$/\\\$}
        rest=${rest//\`/\\\`}
        ;;
    *) [[ -z $rest ]] || printf -v rest '%q' "$rest" ;;
    esac
}

_notes()
{
    local typed=$2 tab=$'\t' quote word line rest common told i longest=0 directive=0 rests=() tell=()
    COMPREPLY=()
    {
        IFS= read -r quote
        IFS= read -r word
        while IFS= read -r line; do
            if [[ $line =~ ^:[0-9]+$ ]]; then
                directive=${line#:}
            elif [[ ${line%%$tab*} == "$word"* ]]; then
                rest=${line%%$tab*}
                rest=${rest#"$word"}
                told=
                [[ $line == *$tab* ]] && told=${line#*$tab}
                rests+=("$rest")
                tell+=("$told")
                ((${#rest} > longest)) && longest=${#rest}
            fi
        done
    } < <(_notes_ask "$typed" 2>/dev/null)

    if [[ $(type -t compopt) == builtin ]]; then
        ((directive & 2)) && compopt -o nospace
        ((directive & 4)) && compopt +o default
        ((directive & 16)) && compopt +o default -o dirnames
    fi
    ((directive & 1 || ${#rests[@]} == 0)) && return

    common=${rests[0]}
    for rest in "${rests[@]}"; do
        while [[ $rest != "$common"* ]]; do
            common=${common%?}
        done
    done
    rest=$common
    _notes_quote "$quote"
    # Of several the common part is all that gets into the line, the rest is shown.
    if ((${#rests[@]} > 1)) && [[ $rest == "$common" && ${COMP_TYPE-} != 37 && ${COMP_TYPE-} != 42 ]]; then
        for i in "${!rests[@]}"; do
            line=$typed${rests[i]}
            if [[ -n ${tell[i]} ]]; then
                printf -v line '%s%-*s  (%s)' "$typed" "$longest" "${rests[i]}" "${tell[i]}"
                ((${COLUMNS:-0} > 20)) && line=${line:0:COLUMNS - 1}
            fi
            COMPREPLY+=("$line")
        done
        return
    fi
    for rest in "${rests[@]}"; do
        _notes_quote "$quote"
        COMPREPLY+=("$typed$rest")
    done
}

complete -o default -F _notes notes
