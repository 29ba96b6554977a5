package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final Set<String> WITNESSES = Set.of("X1", "X2", "X3", "Y1", "Y2");
  private static final List<String> LINES =
      List.of("group X 2 X1 X2 X3", "group Y any Y1 Y2", "group both all X Y", "quorum both");

  @Test
  void groupsNestAsInTheExampleOfTheSpecification() {
    Policy policy = Policy.parse(LINES, WITNESSES);
    assertTrue(policy.isSatisfiedBy(Set.of("X1", "X3", "Y2")));
    assertFalse(policy.isSatisfiedBy(Set.of("X1", "X2", "X3")));
    assertFalse(policy.isSatisfiedBy(Set.of("X1", "Y1", "Y2")));
    assertEquals(policy, Policy.parse(policy.lines(), WITNESSES));
  }

  @Test
  void aNameOfAGroupIsNoWitness() {
    Policy policy = Policy.parse(LINES, WITNESSES);
    assertFalse(policy.isSatisfiedBy(Set.of("both")));
    assertFalse(policy.isSatisfiedBy(Set.of("X", "Y")));
  }

  @Test
  void noneAsksForNobody() {
    assertTrue(Policy.WITHOUT_WITNESSES.isSatisfiedBy(Set.of()));
    assertFalse(Policy.WITHOUT_WITNESSES.wantsWitnesses());
    assertTrue(Policy.parse(List.of("quorum X1"), WITNESSES).isSatisfiedBy(Set.of("X1")));
    assertFalse(Policy.parse(List.of("quorum X1"), WITNESSES).isSatisfiedBy(Set.of("X2")));
  }

  @Test
  void refusesWhatIsNotDefinedOnALineBefore() {
    for (List<String> lines :
        List.of(
            List.<String>of(),
            List.of("quorum Z"),
            List.of("group A 1 B", "group B 1 X1", "quorum A"),
            List.of("group A 1 A", "quorum A"),
            List.of("group A 1 none", "quorum A"),
            List.of("group none 1 X1", "quorum none"),
            List.of("group X1 1 X2", "quorum X1"),
            List.of("group A 2 X1 X1", "quorum A"),
            List.of("group A 1 X1", "group B 1 X1", "quorum A"),
            List.of("group A 1", "quorum A"),
            List.of("group A 01 X1", "quorum A"),
            List.of("quorum X1", "quorum X2"))) {
      assertThrows(Malformed.class, () -> Policy.parse(lines, WITNESSES), lines.toString());
    }
  }

  @Test
  void saysHowManyMustLie() {
    Policy departments = Policy.of("departments", 3, List.of("samr", "cac", "miit", "mps"));
    assertEquals(2, departments.onlyGroup().orElseThrow().sharedByAnyTwoQuorums());
    assertEquals(0, new Policy.Group(1, List.of("a", "b", "c")).sharedByAnyTwoQuorums());
    assertTrue(Policy.WITHOUT_WITNESSES.onlyGroup().isEmpty());
    assertTrue(new Policy(departments.groups(), "samr").onlyGroup().isEmpty());
  }

  @Test
  void isSatisfiedByThreeOfFourWhicheverTheyAre() {
    List<String> all = List.of("samr", "cac", "miit", "mps");
    Policy departments = Policy.of("departments", 3, all);
    for (int set = 0; set < 16; set++) {
      Set<String> cosigned = new HashSet<>();
      for (int i = 0; i < 4; i++) {
        if ((set >> i & 1) == 1) {
          cosigned.add(all.get(i));
        }
      }
      assertEquals(cosigned.size() >= 3, departments.isSatisfiedBy(cosigned), cosigned.toString());
    }
    assertFalse(departments.isSatisfiedBy(Set.of("departments", "samr", "stranger")));
  }
}
