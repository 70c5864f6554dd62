package importer

import (
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store/mem"
)

func TestReleasesInOrder(t *testing.T) {
	s := mem.New()
	first := runImport(t, s, register(inst("1", "Alpha"), inst("2", "Beta")))
	if first.Read != 2 || first.Created != 2 || first.Changed+first.Unchanged+first.Rejected != 0 {
		t.Errorf("first release: %+v", first)
	}
	if again := runImport(t, s, register(inst("1", "Alpha"), inst("2", "Beta"))); !again.Known || again.Version != first.Version {
		t.Errorf("the same files again: %+v", again)
	}
	forced := register(inst("1", "Alpha"), inst("2", "Beta"))
	forced.Again = true
	if again := runImport(t, s, forced); again.Unchanged != 2 || again.Version != first.Version {
		t.Errorf("the same files read again: %+v", again)
	}
	second := runImport(t, s, register(inst("1", "Alpha renamed"), inst("3", "Gamma")))
	if second.Created != 1 || second.Changed != 1 || second.Retracted != 1 {
		t.Errorf("second release: %+v", second)
	}
	if got := nameOf(t, s, key("reg:1")); got != "Alpha renamed" {
		t.Errorf("1 is called %q", got)
	}
	if got := nameOf(t, s, key("reg:2")); got != "Beta" {
		t.Errorf("2, which the release does not mention, is called %q", got)
	}
	whole := register(inst("1", "Alpha renamed"), inst("3", "Gamma"))
	whole.Complete = true
	if got := runImport(t, s, whole); got.Retracted != 2 || got.Unchanged != 2 {
		t.Errorf("the whole register without 2: %+v", got)
	}
	if back := runImport(t, s, register(inst("1", "Alpha"), inst("2", "Beta"))); back.Changed != 1 || back.Created != 1 {
		t.Errorf("the first release after the second: %+v", back)
	}
}

// A day that is yet to come is a slip of the register, which keeps no later state out.
func TestAFarDayDoesNotFreezeARecord(t *testing.T) {
	s := mem.New()
	runImport(t, s, register(stamped(inst("1", "Name of the slip"), "2 2999-05-01")))
	mended := runImport(t, s, register(stamped(inst("1", "Mended"), "2 2024-05-01")))
	if got := nameOf(t, s, key("reg:1")); got != "Mended" || mended.Changed != 1 {
		t.Errorf("1 is called %q: %+v", got, mended)
	}
	if old := runImport(t, s, register(stamped(inst("1", "Old"), "2 2023-05-01"))); old.Unchanged != 1 {
		t.Errorf("an older state afterwards: %+v", old)
	}
}

func TestOlderStatesOfRecordsChangeNothing(t *testing.T) {
	s := mem.New()
	runImport(t, s, register(stamped(inst("1", "New name"), "2 2024-05-01")))
	old := runImport(t, s, register(stamped(inst("1", "Old name"), "2 2023-01-01"), stamped(inst("2", "Beta"), "1")))
	if old.Unchanged != 1 || old.Created != 1 {
		t.Errorf("an older release: %+v", old)
	}
	if got := nameOf(t, s, key("reg:1")); got != "New name" {
		t.Errorf("1 is called %q", got)
	}
	corrected := runImport(t, s, register(stamped(inst("1", "Newer name"), "2 2024-05-01")))
	if corrected.Changed != 1 {
		t.Errorf("another content with the same date: %+v", corrected)
	}
}

func TestALinkWaitsForItsEnd(t *testing.T) {
	for _, order := range []string{"one file", "two imports", "the end first"} {
		t.Run(order, func(t *testing.T) {
			s := mem.New()
			child, parent := partOf(inst("1", "Child"), "2"), inst("2", "Parent")
			switch order {
			case "one file":
				o := register(child, inst("3", "Between"), parent)
				o.Batch = 1
				runImport(t, s, o)
			case "two imports":
				if got := runImport(t, s, register(child)); got.Waiting != 1 {
					t.Errorf("one link waits: %+v", got)
				}
				if got := nameOf(t, s, key("reg:2")); got != "" {
					t.Errorf("the end is there already: %q", got)
				}
				if got := runImport(t, s, register(parent)); got.Waiting != 0 {
					t.Errorf("none waits: %+v", got)
				}
			default:
				runImport(t, s, register(parent))
				runImport(t, s, register(child))
			}
			if got := parents(t, s, key("reg:1")); !slices.Equal(got, []collab.ID{key("reg:2")}) {
				t.Errorf("parents %v", got)
			}
		})
	}
	t.Run("withdrawn before it comes", func(t *testing.T) {
		s := mem.New()
		runImport(t, s, register(partOf(inst("1", "Child"), "2")))
		if got := runImport(t, s, register(inst("1", "Child"))); got.Waiting != 0 {
			t.Errorf("none waits: %+v", got)
		}
		runImport(t, s, register(inst("2", "Parent")))
		if got := parents(t, s, key("reg:1")); len(got) != 0 {
			t.Errorf("parents %v", got)
		}
	})
}

func TestAMentionHidesNoRecord(t *testing.T) {
	s := mem.New()
	id := other(t, s, "A", "LT", "domain", "a.lt")
	lab, own := partOf(inst("1", "Lab"), "2"), testRecord{inst("2", "A")}.known("domain", "a.lt")
	runImport(t, s, register(lab, own.Record))
	if got := parents(t, s, key("reg:1")); !slices.Equal(got, []collab.ID{id}) {
		t.Errorf("the parent is %v, want %s", got, id)
	}
}
