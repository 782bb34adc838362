# Completes notes in fish. It hands over what was typed without its quotes and
# backslashes: fish puts back those that a name needs.

function __notes_complete
    set -l typed (commandline -ct)
    set -l plain (string unescape -- $typed; or string unescape -- $typed'"'; or string unescape -- $typed"'")
    set -l before (commandline -opc)
    set -l words (string replace -r '^~(?=/|$)' -- $HOME $before[2..])
    set -l found ($before[1] __complete $words "$plain" 2>/dev/null)
    set -l directive (string match -r '\d+$' -- $found[-1]; or echo 1)
    set -e found[-1]
    if test (count $found) -gt 0
        set -l flag (string match -r -- '^-[^=]*=' $plain)
        string replace -r -- '^' "$flag" $found
    else if test (math "bitand($directive, 16)") -ne 0
        __fish_complete_directories $typed
    else if test (math "bitand($directive, 5)") -eq 0
        __fish_complete_path $typed
    end
end

complete -c notes -f -a '(__notes_complete)'
