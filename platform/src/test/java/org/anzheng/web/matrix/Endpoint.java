package org.anzheng.web.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anzheng.web.shared.Audience;

/**
 * A way into the platform.
 *
 * @param method such as GET
 * @param pattern such as {@code /body/cases/{number}}, the variables without their expressions
 */
record Endpoint(String method, String pattern) {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^}]*)?}");

  static Endpoint of(String method, String declared) {
    return new Endpoint(method, VARIABLE.matcher(declared).replaceAll("{$1}"));
  }

  boolean isRead() {
    return method.equals("GET");
  }

  /** Whose pages it belongs to; empty for what is open to anybody. */
  Optional<Audience> audience() {
    return Stream.of(Audience.values())
        .filter(a -> pattern.equals(a.path()) || pattern.startsWith(a.path() + "/"))
        .findFirst();
  }

  /** The beginnings of the pattern that end in a variable: each stands for one kind of thing. */
  List<String> places() {
    List<String> places = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(pattern);
    while (variable.find()) {
      places.add(pattern.substring(0, variable.end()));
    }
    return places;
  }

  /** The address with these values at its places. */
  String path(Map<String, String> values) {
    String path = pattern;
    List<String> places = places();
    for (int i = places.size() - 1; i >= 0; i--) {
      String place = places.get(i);
      String value = Objects.requireNonNull(values.get(place), place);
      path = path.substring(0, place.lastIndexOf('{')) + value + path.substring(place.length());
    }
    return path;
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
