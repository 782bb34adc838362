package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"slices"
	"time"
)

// Cost is what a process cost.
type Cost struct {
	Wall   time.Duration
	CPU    time.Duration // user and system, on all processors
	Memory int64         // bytes at its peak; 0 where the system doesn't tell
}

// run runs a program and measures it. What it prints is thrown away unless it
// fails.
func run(program string, args ...string) (Cost, error) {
	var complaint bytes.Buffer
	c := exec.Command(program, args...)
	c.Stderr = &complaint
	began := time.Now()
	if err := c.Run(); err != nil {
		return Cost{}, fmt.Errorf("%s %q: %w: %s", program, args, err, complaint.Bytes())
	}
	return Cost{time.Since(began), c.ProcessState.UserTime() + c.ProcessState.SystemTime(), peak(c.ProcessState)}, nil
}

// repeat measures several times, after whatever has to be done before each,
// and returns the median of the times and the highest memory.
func repeat(times int, before func(round int) error, program string, args ...string) (Cost, error) {
	costs := make([]Cost, times)
	for i := range costs {
		if before != nil {
			if err := before(i); err != nil {
				return Cost{}, err
			}
		}
		var err error
		if costs[i], err = run(program, args...); err != nil {
			return Cost{}, err
		}
	}
	return Cost{
		median(costs, func(c Cost) int64 { return int64(c.Wall) }),
		median(costs, func(c Cost) int64 { return int64(c.CPU) }),
		slices.MaxFunc(costs, func(a, b Cost) int { return int(a.Memory - b.Memory) }).Memory,
	}, nil
}

func median(costs []Cost, of func(Cost) int64) time.Duration {
	list := make([]int64, len(costs))
	for i, c := range costs {
		list[i] = of(c)
	}
	slices.Sort(list)
	return time.Duration(list[len(list)/2])
}
