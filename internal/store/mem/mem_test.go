package mem_test

import (
	"testing"

	"liaison/internal/store"
	"liaison/internal/store/mem"
	"liaison/internal/store/storetest"
)

func TestContract(t *testing.T) {
	storetest.Run(t, func(*testing.T) store.Store { return mem.New() })
}
