# The commands of README.md, for those whose fingers type make.

.PHONY: build test race bench lint ci

build:
	go build -o bin/ ./cmd/notes

test:
	go test ./...

race:
	go test -race ./...

bench:
	go test -run '^$$' -bench . ./...

lint:
	go tool -modfile=internal/tools/go.mod golangci-lint run

ci:
	.ci/run
