package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
)

// JSON writes v indented by two spaces, with a newline at the end. A list
// without elements is [], never null, and whatever could steer a terminal is
// escaped, so that the output can also be looked at.
func JSON(w io.Writer, v any) error { return writeJSON(w, v, "  ") }

// JSONLine writes v as [JSON] does, but on a line of its own: for answers of
// which more follow.
func JSONLine(w io.Writer, v any) error { return writeJSON(w, v, "") }

func writeJSON(w io.Writer, v any, indent string) error {
	text, err := encoded(v, "", indent)
	if err != nil {
		return err
	}
	_, err = w.Write(append(text, '\n'))
	return err
}

// encoded returns v as [JSON] writes it, without the last newline. Lines but the first begin
// with prefix.
func encoded(v any, prefix, indent string) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent(prefix, indent)
	if err := enc.Encode(filled(reflect.ValueOf(v)).Interface()); err != nil {
		return nil, fmt.Errorf("the answer can't be written as JSON: %w", err)
	}
	return escaped(bytes.TrimRight(b.Bytes(), "\n")), nil
}

// filled returns v with empty slices in place of nil ones, at every depth
// that structs, slices and pointers have. v itself stays as it is.
func filled(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Pointer:
		return filledPointer(v)
	case reflect.Slice:
		return filledSlice(v)
	case reflect.Struct:
		return filledStruct(v)
	}
	return v
}

func filledPointer(v reflect.Value) reflect.Value {
	if v.IsNil() {
		return v
	}
	whole := reflect.New(v.Type().Elem())
	whole.Elem().Set(filled(v.Elem()))
	return whole
}

func filledSlice(v reflect.Value) reflect.Value {
	all := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	for i := range v.Len() {
		all.Index(i).Set(filled(v.Index(i)))
	}
	return all
}

func filledStruct(v reflect.Value) reflect.Value {
	whole := reflect.New(v.Type()).Elem()
	whole.Set(v)
	for i := range v.NumField() {
		if field := whole.Field(i); field.CanSet() {
			field.Set(filled(v.Field(i)))
		}
	}
	return whole
}

// escaped replaces the characters that JSON allows to stand for themselves
// but a terminal might obey. They can only stand inside of strings.
func escaped(text []byte) []byte {
	if bytes.IndexFunc(text, steersInJSON) < 0 {
		return text
	}
	var b bytes.Buffer
	for _, r := range string(text) {
		if steersInJSON(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.Bytes()
}

func steersInJSON(r rune) bool { return r != '\n' && steers(r) }
