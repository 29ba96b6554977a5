package org.anzheng.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jackson.JacksonComponent;

/** What a reviewer should not have to say twice. */
class HouseRulesTest {

  private static final int LONGEST = 250;
  private static final int MEDIAN = 60;
  private static final Pattern BANNED_NAME =
      Pattern.compile(
          ".*(Manager|Helper|Util|Utils|Impl|DTO|VO|Entity|Base|Abstract|Common|Processor|Data|Info)"
              + "\\.java");
  private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

  @Test
  void files_are_short() {
    List<Long> lengths =
        Project.mainSources().stream().map(f -> Project.read(f).lines().count()).sorted().toList();

    assertThat(Project.mainSources()).filteredOn(f -> lines(f) > LONGEST).isEmpty();
    assertThat(Project.testSources()).filteredOn(f -> lines(f) > LONGEST).isEmpty();
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN);
  }

  @Test
  void names_say_what_a_thing_is() {
    assertThat(Project.mainSources())
        .filteredOn(f -> BANNED_NAME.matcher(f.getFileName().toString()).matches())
        .isEmpty();
  }

  @Test
  void nothing_is_left_open() {
    assertThat(Project.mainSources())
        .filteredOn(f -> LEFT_OPEN.matcher(Project.read(f)).find())
        .isEmpty();
  }

  @Test
  void the_kernel_knows_neither_spring_nor_sql() {
    noClasses()
        .that()
        .resideInAPackage("org.anzheng.kernel..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
        .check(Types.ALL);
  }

  @Test
  void nothing_is_a_component_of_jackson_for_none_is_looked_for() {
    noClasses().should().beMetaAnnotatedWith(JacksonComponent.class).check(Types.ALL);
  }

  @Test
  void the_kernel_stays_small() {
    assertThat(Types.ofPlatform().filter(t -> Types.moduleOf(t).equals("kernel")).count())
        .isLessThanOrEqualTo(20);
  }

  @Test
  void time_is_an_argument() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.anzheng", "org.anzheng.trust..", "org.anzheng.proof..")
        .and()
        .resideOutsideOfPackages("org.anzheng.postgres..", "org.anzheng.verifier..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(Types.ALL);
  }

  private static long lines(Path file) {
    return Project.read(file).lines().count();
  }
}
