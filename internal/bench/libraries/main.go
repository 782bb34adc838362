// Command libraries does nothing, and links what the program stands on: what it takes is what
// a question can't be answered below.
package main

import (
	_ "github.com/spf13/cobra"
	_ "github.com/spf13/viper"
	_ "github.com/yuin/goldmark"
	_ "go.etcd.io/bbolt"
	_ "gonum.org/v1/gonum/graph/simple"
)

func main() {}
