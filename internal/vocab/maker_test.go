package vocab

import (
	"testing"

	"notes/pkg/kg"
)

func TestWithMakers(t *testing.T) {
	entries := withMakers([]Entry{
		{Name: "Azure Key Vault", Kind: kg.Product, Forms: []Form{{Text: "Azure Key Vault"}}},
		{Name: "Google Cloud Service Mesh", Kind: kg.Product, Forms: []Form{{Text: "Google Cloud Service Mesh"}}},
		{Name: "Service Mesh", Kind: kg.Concept, Forms: []Form{{Text: "service mesh"}}},
		{Name: "AWS Glue", Kind: kg.Product, Forms: []Form{{Text: "AWS Glue"}}},
		{Name: "AWS User Group", Kind: kg.Organization, Forms: []Form{{Text: "AWS User Group"}}},
		{Name: "NVIDIA device plugin", Kind: kg.Project, Forms: []Form{{Text: "NVIDIA device plugin"}}},
		{Name: "Virtual Machine", Kind: kg.Concept, Forms: []Form{{Text: "virtual machine"}}},
		{Name: "Azure Virtual Machines", Kind: kg.Product, Forms: []Form{{Text: "Azure Virtual Machines"}}},
		{Name: "AWS Resource Groups", Kind: kg.Product, Forms: []Form{{Text: "AWS Resource Groups"}}},
		{Name: "Amazon FSx for OpenZFS", Kind: kg.Product, Forms: []Form{{Text: "Amazon FSx for OpenZFS"}}},
	})
	want := map[string]string{"Azure Key Vault": "Key Vault", "Google Cloud Service Mesh": "Cloud Service Mesh", "Amazon FSx for OpenZFS": "FSx for OpenZFS"}
	for i := range entries {
		e := &entries[i]
		got := ""
		if len(e.Forms) > 1 {
			got = e.Forms[1].Text
			if f := e.Forms[1]; f.Case != Strict || !f.Ambiguous || len(f.Cues) == 0 {
				t.Errorf("%s counts without its maker: %+v", got, f)
			}
		}
		if got != want[e.Name] {
			t.Errorf("%s is called %q as well, want %q", e.Name, got, want[e.Name])
		}
	}
}
