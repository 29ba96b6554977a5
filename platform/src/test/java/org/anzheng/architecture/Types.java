package org.anzheng.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Status;
import org.anzheng.kernel.Transition;

/** The platform's types, read once. */
final class Types {

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.anzheng");

  private Types() {}

  static List<Class<?>> transitions() {
    return enumsOf(Transition.class);
  }

  static List<Class<?>> statuses() {
    return enumsOf(Status.class);
  }

  static List<Class<?>> reasons() {
    return enumsOf(Reason.class);
  }

  /** Module of a type: the package below org.anzheng, empty for the root. */
  static String moduleOf(JavaClass type) {
    String name = type.getPackageName().replaceFirst("^org\\.anzheng\\.?", "");
    return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
  }

  static Stream<JavaClass> ofPlatform() {
    return ALL.stream().filter(t -> !t.getPackageName().startsWith("org.anzheng.templates"));
  }

  private static List<Class<?>> enumsOf(Class<?> kind) {
    return ofPlatform()
        .filter(JavaClass::isEnum)
        .filter(t -> t.isAssignableTo(kind))
        .<Class<?>>map(JavaClass::reflect)
        .filter(Class::isEnum)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }
}
