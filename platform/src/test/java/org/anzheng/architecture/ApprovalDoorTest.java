package org.anzheng.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** A body is approved, extended or renewed by the decision of a case, and in no other way. */
class ApprovalDoorTest {

  @Test
  void only_a_decided_case_grants() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.anzheng.bodies", "org.anzheng.bodies.approval")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.anzheng.bodies.BodyGrants")
        .check(Types.ALL);
  }
}
