package source

import "io/fs"

// sampled is how many bytes of a note are taken into a sample, at most.
const sampled = 1 << 10

// Sample returns the beginnings of some notes, from all over the folder, of no
// more than size bytes in all. What can't be read is left out.
func Sample(folder fs.FS, files []File, size int64, o Options) []byte {
	var sample []byte
	n := min(int(size/sampled), len(files))
	for i := range n {
		content, err := Read(folder, files[i*len(files)/n].Path, o)
		if err != nil {
			continue
		}
		sample = append(sample, content[:min(len(content), sampled)]...)
	}
	return sample
}
