package org.anzheng.web.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.parties.Division;
import org.anzheng.parties.Divisions;
import org.anzheng.register.BodyName;
import org.anzheng.register.PublicBodies;
import org.anzheng.register.SearchFacets;
import org.anzheng.register.SearchQueryReader;
import org.anzheng.register.SearchResult;
import org.anzheng.register.SearchSort;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** 查询页的用语: what can be chosen, what was found, and how the search can be narrowed. */
@Component
class SearchWords {

  private static final String WORD = "page.open.search.";
  private static final int SHOWN = 6;

  private final SchemeWords words;
  private final Catalogue catalogue;
  private final Divisions divisions;
  private final PublicBodies bodies;

  SearchWords(SchemeWords words, Catalogue catalogue, Divisions divisions, PublicBodies bodies) {
    this.words = words;
    this.catalogue = catalogue;
    this.divisions = divisions;
    this.bodies = bodies;
  }

  SearchPage page(
      Map<String, String> typed,
      SearchSort sort,
      SearchResult result,
      FormErrors errors,
      View view) {
    Map<String, String> asked = new LinkedHashMap<>();
    SearchQueryReader.WORDS.stream()
        .filter(word -> !typed.getOrDefault(word, "").isBlank())
        .forEach(word -> asked.put(word, typed.getOrDefault(word, "").strip()));
    Map<String, BodyName> names = bodies.names();
    return new SearchPage(
        asked,
        choices(names, view),
        sort.name().toLowerCase(Locale.ROOT),
        errors,
        result.lines().stream()
            .map(line -> new SearchPage.Line(line, words.category(line.category(), view)))
            .toList(),
        result.total(),
        result.capped(),
        facets(asked, result.facets(), names, view),
        asked.containsKey("after") ? address(asked, "after", Optional.empty()) : "",
        result.next().map(next -> address(asked, "after", Optional.of(next))).orElse(""));
  }

  private Map<String, List<Option>> choices(Map<String, BodyName> names, View view) {
    List<Category> categories = catalogue.on(words.today()).categories();
    return Map.of(
        "category",
            categories.stream()
                .map(c -> Option.of(c.code(), view.either(c.nameZh(), c.nameEn())))
                .toList(),
        "level",
            categories.stream()
                .flatMap(c -> c.tiers().stream())
                .distinct()
                .map(tier -> Option.of(tier, view.tier(tier)))
                .toList(),
        "status",
            Arrays.stream(CertificateStatus.values())
                .map(s -> Option.of(s.name(), view.name(s)))
                .toList(),
        "division",
            divisions.provinces().stream()
                .map(d -> Option.of(d.code(), view.either(d.name(), d.nameEn())))
                .toList(),
        "body",
            names.values().stream()
                .map(b -> Option.of(b.approvalNo(), view.either(b.name(), b.nameEn())))
                .toList(),
        "sort",
            Arrays.stream(SearchSort.values())
                .map(s -> Option.of(s.name().toLowerCase(Locale.ROOT), view.name(s)))
                .toList());
  }

  private List<SearchPage.Facet> facets(
      Map<String, String> asked, SearchFacets facets, Map<String, BodyName> names, View view) {
    List<SearchPage.Facet> all = new ArrayList<>();
    add(all, asked, "status", facets.status(), s -> view.name(CertificateStatus.valueOf(s)), view);
    add(all, asked, "category", facets.category(), c -> words.category(c, view), view);
    add(all, asked, "level", facets.level(), view::tier, view);
    add(all, asked, "division", facets.division(), code -> division(code, view), view);
    add(
        all,
        asked,
        "body",
        facets.body(),
        no ->
            Optional.ofNullable(names.get(no))
                .map(b -> view.either(b.name(), b.nameEn()))
                .orElse(no),
        view);
    return all;
  }

  /** Only where there is a choice left. */
  private static void add(
      List<SearchPage.Facet> all,
      Map<String, String> asked,
      String field,
      List<SearchFacets.Count> counts,
      UnaryOperator<String> label,
      View view) {
    if (counts.size() > 1) {
      all.add(
          new SearchPage.Facet(
              view.text(WORD + field),
              counts.stream()
                  .limit(SHOWN)
                  .map(c ->
                      new SearchPage.Narrowing(
                          label.apply(c.value()),
                          c.count(),
                          address(asked, field, Optional.of(c.value()))))
                  .toList()));
    }
  }

  private String division(String code, View view) {
    return divisions.find(code).map((Division d) -> view.either(d.name(), d.nameEn())).orElse(code);
  }

  /** The same search with one word changed; a changed search begins at its first page. */
  private static String address(Map<String, String> asked, String word, Optional<String> value) {
    Map<String, String> changed = new LinkedHashMap<>(asked);
    changed.remove("after");
    changed.remove(word);
    value.ifPresent(v -> changed.put(word, v));
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/certificates");
    changed.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(changed).toUriString();
  }
}
