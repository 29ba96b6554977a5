// Judges a published log with the tools of Go's checksum database, which nobody here wrote: the checkpoint's signature,
// every tile, every leaf, and the cosignatures of witnesses. Usage: judge DIR VKEY [WITNESS_VKEY...], where DIR holds
// checkpoint and tile/. GOPATH mode, Debian's packages: GO111MODULE=off GOPATH=/usr/share/gocode go run judge.go DIR VKEY
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// files reads tiles of height 8 from a directory and keeps them.
type files struct {
	dir  string
	kept map[string][]byte
}

func (f *files) Height() int                         { return 8 }
func (f *files) SaveTiles(_ []tlog.Tile, _ [][]byte) {}

func (f *files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, t := range tiles {
		path := strings.Replace(t.Path(), "tile/8/", "tile/", 1)
		if f.kept[path] == nil {
			bytes, err := os.ReadFile(filepath.Join(f.dir, path))
			if err != nil {
				return nil, err
			}
			f.kept[path] = bytes
		}
		data[i] = f.kept[path]
	}
	return data, nil
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// witness verifies cosignature/v1 (key type 4), which x/mod knows nothing of.
type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.hash }

func (w *witness) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	signed := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(sig), msg)
	return ed25519.Verify(w.key, []byte(signed), sig[8:])
}

func newWitness(vkey string) note.Verifier {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		log.Fatalf("not a vkey: %s", vkey)
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	must(err)
	if len(key) != 1+ed25519.PublicKeySize || key[0] != 4 {
		log.Fatalf("not the key of a witness: %s", vkey)
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	if fmt.Sprintf("%08x", sum[:4]) != parts[1] {
		log.Fatalf("key hash of %s is wrong", vkey)
	}
	return &witness{parts[0], binary.BigEndian.Uint32(sum[:4]), key[1:]}
}

func main() {
	if len(os.Args) < 3 {
		log.Fatal("usage: judge DIR VKEY [WITNESS_VKEY...]")
	}
	dir := os.Args[1]
	signed, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	must(err)
	key, err := note.NewVerifier(os.Args[2])
	must(err)
	known := []note.Verifier{key}
	for _, vkey := range os.Args[3:] {
		known = append(known, newWitness(vkey))
	}
	opened, err := note.Open(signed, note.VerifierList(known...))
	must(err)
	if opened.Sigs[0].Name != key.Name() {
		log.Fatal("not signed by the log")
	}
	origin, rest, _ := strings.Cut(opened.Text, "\n")
	if origin != key.Name() {
		log.Fatalf("checkpoint of %s signed by %s", origin, key.Name())
	}
	// Our checkpoint is Go's tree description but for its first line.
	tree, err := tlog.ParseTree([]byte("go.sum database tree\n" + rest))
	must(err)
	hashes := tlog.TileHashReader(tree, &files{dir, map[string][]byte{}})
	for from := int64(0); from < tree.N; from += 256 {
		to := from + 256
		if to > tree.N {
			to = tree.N
		}
		leaves(dir, from, to, hashes)
	}
	fmt.Printf("%d leaves proved\n", tree.N)
	if len(os.Args) > 3 {
		fmt.Printf("%d cosignatures verified\n", len(opened.Sigs)-1)
	}
}

// leaves compares one bundle with the hashes that the tiles prove.
func leaves(dir string, from, to int64, hashes tlog.HashReader) {
	tile := tlog.Tile{H: 8, L: -1, N: from / 256, W: int(to - from)}
	bundle, err := os.ReadFile(filepath.Join(dir, strings.Replace(tile.Path(), "tile/8/data", "tile/entries", 1)))
	must(err)
	var indexes []int64
	for i := from; i < to; i++ {
		indexes = append(indexes, tlog.StoredHashIndex(0, i))
	}
	proved, err := hashes.ReadHashes(indexes)
	must(err)
	for i, hash := range proved {
		if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
			log.Fatalf("bundle of leaf %d ends too early", from+int64(i))
		}
		end := 2 + int(binary.BigEndian.Uint16(bundle))
		if tlog.RecordHash(bundle[2:end]) != hash {
			log.Fatalf("leaf %d is not the one in the tree", from+int64(i))
		}
		bundle = bundle[end:]
	}
	if len(bundle) > 0 {
		log.Fatalf("bundle of leaf %d holds more than its leaves", from)
	}
}
