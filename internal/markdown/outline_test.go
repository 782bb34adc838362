package markdown

import (
	"strings"
	"testing"
)

// TestJudge catches commands, programs, logs and settings that are taken for prose, and
// outlines that are taken for code.
func TestJudge(t *testing.T) {
	for _, c := range []struct {
		prose bool
		lines string
	}{
		{true, "Looked at Mango and Tarn\n\tMango -- order of messages\n\tTarn, with routing\n\n\tNone of it is lost"},
		{true, "1) Streamer -> mill -> tarn, the short way\n2) Need about 70 of them"},
		{true, "* Use less space on the host\n* Build a base"},
		{false, "mango start\nmango stop"},
		{false, "mango move the mill --to here"},
		{false, "touch \"/file with a space\""},
		{false, "# make the mill\nmango run"},
		{false, "for (a of mills) {\n  grind(a);\n}"},
		{false, "port: 8080\nhost: mill"},
		{false, "INSERT INTO mills VALUES ('of Kwark', 1);"},
		{true, "See [[Mango]] and the `tarn` of [Kwark](http://kwark.example) &amp; more"},
		{false, "PermitRootLogin no\nPasswordAuthentication no"},
		{false, "select name from users\nwhere role is null"},
		{false, "no ip domain lookup\nip address of the mill 10.0.0.1   255.0.0.0"},
		{false, "allow from any to any port 22"},
		{false, "git clone the repository\ncd repository\nmake install"},
		{false, "if a is nil then\n  return no\nend"},
		{false, "class A\n  def to_s\n    puts a\n  end\nend"},
		{false, "Listening on port 8080\nConnected to Postgres"},
		{false, "reverse_proxy localhost:8080\nlog is on"},
		{false, "SELECT a FROM mills WHERE the tarn is null"},
		{false, "12:01:07 mill finished\n12:01:09 tarn finished"},
		{false, "NAME   STATE\nmill   on"},
		{false, "Found the mill at ./mill of 12 bytes"},
		{false, "<p>The mill is of Kwark</p>"},
		{false, ""},
	} {
		text := "\t" + strings.ReplaceAll(c.lines, "\n", "\n\t") + "\nThe text goes on with the other mill.\n"
		if c.lines == "" {
			text = ""
		}
		if got := judge([]byte(text), 0); got.prose != c.prose {
			t.Errorf("prose is %v, want %v, of\n%s", got.prose, c.prose, text)
		}
	}
}
