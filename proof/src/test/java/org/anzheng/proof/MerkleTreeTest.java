package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

  private final Random random = new Random(6962);

  @Test
  void frontierAndTreeAgreeWithTheDefinitionAtEverySizeUpToAThousand() {
    List<byte[]> hashes = Leaves.hashes(0, 1000);
    Frontier frontier = Frontier.EMPTY;
    for (int n = 0; n <= 1000; n++) {
      byte[] expected = Leaves.naiveRoot(hashes.subList(0, n));
      assertArrayEquals(expected, frontier.root(), "frontier at " + n);
      assertArrayEquals(expected, MerkleTree.root(n, HashReader.ofLeafHashes(hashes)), "at " + n);
      if (n < 1000) {
        frontier = frontier.append(hashes.get(n));
      }
    }
  }

  @Test
  void everyInclusionProofOfSmallTreesHoldsForItsLeafOnly() {
    List<byte[]> hashes = Leaves.hashes(0, 70);
    HashReader reader = HashReader.ofLeafHashes(hashes);
    for (int size = 1; size <= 70; size++) {
      byte[] root = MerkleTree.root(size, reader);
      for (int index = 0; index < size; index++) {
        List<byte[]> proof = MerkleTree.inclusionProof(index, size, reader);
        for (int claimed = -1; claimed <= size; claimed++) {
          boolean holds =
              claimed >= 0 && Inclusion.verify(claimed, size, hashes.get(index), proof, root);
          assertTrue(holds == (claimed == index), index + " of " + size + " as " + claimed);
        }
        assertFalse(Inclusion.verify(-1, size, hashes.get(index), proof, root));
      }
    }
  }

  @Test
  void everyConsistencyProofOfSmallTreesHoldsForItsSizesOnly() {
    HashReader reader = HashReader.ofLeafHashes(Leaves.hashes(0, 40));
    for (int size2 = 1; size2 <= 40; size2++) {
      byte[] root2 = MerkleTree.root(size2, reader);
      for (int size1 = 1; size1 <= size2; size1++) {
        byte[] root1 = MerkleTree.root(size1, reader);
        List<byte[]> proof = MerkleTree.consistencyProof(size1, size2, reader);
        for (int claimed = 0; claimed <= size2; claimed++) {
          assertTrue(
              Consistency.verify(claimed, size2, root1, root2, proof) == (claimed == size1),
              size1 + " as " + claimed + " in " + size2);
        }
      }
    }
  }

  @Test
  void aTurnedBitAnywhereIsRejected() {
    List<byte[]> hashes = Leaves.hashes(0, 1000);
    HashReader reader = HashReader.ofLeafHashes(hashes);
    for (int round = 0; round < 500; round++) {
      int size = 2 + random.nextInt(999);
      int index = random.nextInt(size);
      byte[] root = MerkleTree.root(size, reader);
      byte[] leaf = hashes.get(index);
      List<byte[]> proof = MerkleTree.inclusionProof(index, size, reader);
      assertTrue(Inclusion.verify(index, size, leaf, proof, root));
      assertFalse(Inclusion.verify(index, size, Leaves.flip(leaf, random), proof, root));
      assertFalse(Inclusion.verify(index, size, leaf, Leaves.flip(proof, random), root));
      assertFalse(Inclusion.verify(index, size, leaf, proof, Leaves.flip(root, random)));
    }
  }

  @Test
  void aTurnedBitInAConsistencyProofIsRejected() {
    HashReader reader = HashReader.ofLeafHashes(Leaves.hashes(0, 1000));
    for (int round = 0; round < 500; round++) {
      int size2 = 2 + random.nextInt(999);
      int size1 = 1 + random.nextInt(size2 - 1);
      byte[] root1 = MerkleTree.root(size1, reader);
      byte[] root2 = MerkleTree.root(size2, reader);
      List<byte[]> proof = MerkleTree.consistencyProof(size1, size2, reader);
      assertTrue(Consistency.verify(size1, size2, root1, root2, proof));
      assertFalse(Consistency.verify(size1, size2, Leaves.flip(root1, random), root2, proof));
      assertFalse(Consistency.verify(size1, size2, root1, Leaves.flip(root2, random), proof));
      assertFalse(Consistency.verify(size1, size2, root1, root2, Leaves.flip(proof, random)));
    }
  }

  @Test
  void proofsOfTheWrongLengthAreRejected() {
    List<byte[]> hashes = Leaves.hashes(0, 9);
    HashReader reader = HashReader.ofLeafHashes(hashes);
    byte[] root = MerkleTree.root(9, reader);
    List<byte[]> proof = MerkleTree.inclusionProof(4, 9, reader);
    List<byte[]> longer = new ArrayList<>(proof);
    longer.add(root);
    List<byte[]> shortHash = new ArrayList<>(proof);
    shortHash.set(0, new byte[31]);
    assertFalse(Inclusion.verify(4, 9, hashes.get(4), longer, root));
    assertFalse(Inclusion.verify(4, 9, hashes.get(4), proof.subList(1, proof.size()), root));
    assertFalse(Inclusion.verify(4, 9, hashes.get(4), shortHash, root));
    assertFalse(Inclusion.verify(4, 9, new byte[0], proof, root));
    assertFalse(Inclusion.verify(0, 0, root, List.of(), root));
    assertFalse(Inclusion.verify(0, Long.MAX_VALUE, hashes.get(0), proof, root));
  }

  @Test
  void thereIsNoProofOutsideTheTree() {
    HashReader reader = HashReader.ofLeafHashes(Leaves.hashes(0, 3));
    assertThrows(IllegalArgumentException.class, () -> MerkleTree.inclusionProof(3, 3, reader));
    assertThrows(IllegalArgumentException.class, () -> MerkleTree.inclusionProof(-1, 3, reader));
    assertThrows(IllegalArgumentException.class, () -> MerkleTree.consistencyProof(0, 3, reader));
    assertThrows(IllegalArgumentException.class, () -> MerkleTree.consistencyProof(4, 3, reader));
  }
}
