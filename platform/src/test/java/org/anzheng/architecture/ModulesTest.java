package org.anzheng.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.stream.Collectors;
import org.anzheng.Platform;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows point down, and there is no cycle, between modules or inside one. */
class ModulesTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(Platform.class);

  @Test
  void every_module_uses_only_what_it_may() {
    MODULES.verify();
  }

  @Test
  void no_module_has_a_cycle_of_packages_inside() {
    slices().matching("org.anzheng.(**)").should().beFreeOfCycles().check(Types.ALL);
  }

  @Test
  void the_module_picture_is_fresh() {
    String lines =
        MODULES.stream()
            .sorted((a, b) -> a.getIdentifier().toString().compareTo(b.getIdentifier().toString()))
            .map(ModulesTest::line)
            .collect(Collectors.joining("\n"));
    GeneratedDoc.isFresh(
        "docs/modules.md",
        "# Modules\n\nMade from the code by `ModulesTest`; the arrows the compiler knows.\n\n"
            + "| module | uses directly |\n|---|---|\n"
            + lines
            + "\n");
  }

  private static String line(ApplicationModule module) {
    String uses =
        module
            .getDirectDependencies(MODULES)
            .uniqueModules()
            .map(m -> m.getIdentifier().toString())
            .filter(name -> !name.equals("kernel"))
            .sorted()
            .collect(Collectors.joining(", "));
    return "| " + module.getIdentifier() + " | " + (uses.isEmpty() ? "-" : uses) + " |";
  }
}
