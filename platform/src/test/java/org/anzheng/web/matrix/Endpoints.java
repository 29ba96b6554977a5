package org.anzheng.web.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anzheng.web.shared.Audience;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All ways into the platform, as its controllers declare them: a new one is there by itself. */
@Component
class Endpoints {

  private final RequestMappingHandlerMapping mapping;

  Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  /** All of them. */
  List<Endpoint> all() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(e -> e.getValue().getBeanType().getName().startsWith("org.anzheng."))
        .flatMap(e -> of(e.getKey()))
        .sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method))
        .toList();
  }

  /** Those below an audience's home. */
  List<Endpoint> of(Audience audience) {
    return all().stream().filter(e -> e.audience().filter(audience::equals).isPresent()).toList();
  }

  private static Stream<Endpoint> of(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    Stream<String> names = methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
    return names.flatMap(
        method -> info.getPatternValues().stream().map(p -> Endpoint.of(method, p)));
  }

  /** Every choice of one value for each place. */
  static List<Map<String, String>> choices(Map<String, List<String>> values) {
    List<Map<String, String>> choices = new ArrayList<>(List.of(Map.of()));
    values.forEach((place, some) -> {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> before : choices) {
        for (String value : some) {
          Map<String, String> next = new TreeMap<>(before);
          next.put(place, value);
          longer.add(next);
        }
      }
      choices.clear();
      choices.addAll(longer);
    });
    return choices;
  }
}
