package heap

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
	"unsafe"
)

// What is asked for first has to lie in one piece of memory that may be written: were the
// heap laid out otherwise, the kernel would refuse all of it or a part.
func TestFirstPieceIsOfTheHeap(t *testing.T) {
	from := uintptr(unsafe.Pointer(onHeap)) &^ (growth - 1)
	m := mappingAt(t, from)
	if m.high < from+growth || !strings.HasPrefix(m.may, "rw") {
		t.Errorf("%x to %x is not within %+v", from, from+growth, m)
	}
}

// What was reserved is used first, and in large pages ("hg" in proc(5)).
func TestReserve(t *testing.T) {
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage"); err != nil {
		t.Skip("this kernel has no large pages")
	}
	Reserve(96 << 20)
	block := make([]byte, 48<<20) // may begin in what was free before
	if m := mappingAt(t, uintptr(unsafe.Pointer(&block[len(block)/2]))); !strings.Contains(m.flags, " hg") {
		t.Errorf("no large pages in %+v", m)
	}
}

func TestReserveOfWhatThereIsNot(_ *testing.T) {
	for _, n := range []int{-1, 0, math.MaxInt} {
		Reserve(n) // and the program goes on
	}
}

// mapping is a piece of memory that the kernel treats as one.
type mapping struct {
	low, high  uintptr
	may, flags string
}

func mappingAt(t *testing.T, at uintptr) (m mapping) {
	t.Helper()
	file, err := os.Open("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line := lines.Text()
		if flags, ok := strings.CutPrefix(line, "VmFlags:"); ok && m.low <= at && at < m.high {
			m.flags = flags
			return m
		}
		var next mapping
		if n, _ := fmt.Sscanf(line, "%x-%x %s", &next.low, &next.high, &next.may); n == 3 {
			m = next
		}
	}
	t.Fatalf("%x is not mapped", at)
	return m
}
