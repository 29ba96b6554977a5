package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;

/** People and projects prove that the service is practised. */
class PracticeRulesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  @Test
  void nobody_and_nothing_is_no_practice() {
    assertThat(PracticeRules.objections(Capability.EMPTY))
        .containsExactly(required("people"), required("projects"));
  }

  @Test
  void a_row_half_filled_is_told_everything_at_once() {
    var project =
        new ServiceProject("", "", Optional.empty(), Optional.empty(), "", Optional.empty());

    assertThat(objections(new KeyPerson("", "", "", false), project))
        .containsExactly(
            required("people[0].name"),
            required("people[0].role"),
            required("projects[0].client"),
            required("projects[0].title"),
            required("projects[0].from"),
            required("projects[0].status"));
  }

  @Test
  void a_finished_project_has_an_end() {
    assertThat(objections(project(Optional.empty(), ProjectStatus.IN_PROGRESS))).isEmpty();
    assertThat(objections(project(Optional.empty(), ProjectStatus.ACCEPTED)))
        .containsExactly(required("projects[0].until"));
    assertThat(objections(project(Optional.of(DAY), ProjectStatus.FINISHED))).isEmpty();
  }

  @Test
  void a_project_does_not_end_before_it_begins() {
    assertThat(objections(project(Optional.of(DAY.minusDays(1)), ProjectStatus.FINISHED)))
        .containsExactly(
            Objection.toField(
                "capability.projects[0].until", CertificationRefusal.PROJECT_ENDS_FIRST));
  }

  private static ServiceProject project(Optional<LocalDate> until, ProjectStatus status) {
    return new ServiceProject("示例客户", "示例项目", Optional.of(DAY), until, "30", Optional.of(status));
  }

  private static List<Objection> objections(ServiceProject project) {
    return objections(new KeyPerson("示例人员", "示例岗位", "", true), project);
  }

  private static List<Objection> objections(KeyPerson person, ServiceProject project) {
    return PracticeRules.objections(new Capability(List.of(), List.of(person), List.of(project)));
  }

  private static Objection required(String field) {
    return Objection.toField("capability." + field, KernelRefusal.REQUIRED);
  }
}
