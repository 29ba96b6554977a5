package org.anzheng.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anzheng.certificates.CertificateStatus;

/** The filters of a search as conditions in SQL. */
final class SearchConditions {

  private final Map<String, Object> parameters;
  private final List<String> conditions = new ArrayList<>();

  private SearchConditions(Map<String, Object> parameters) {
    this.parameters = parameters;
  }

  /** Only what is asked; the parameters are added, and today is among them already. */
  static List<String> of(SearchFilter filter, Map<String, Object> parameters) {
    SearchConditions all = new SearchConditions(parameters);
    all.add(filter);
    return List.copyOf(all.conditions);
  }

  private void add(SearchFilter filter) {
    filter.uscc().ifPresent(uscc -> equal("holder_uscc", uscc));
    filter.category().ifPresent(category -> equal("category", category));
    filter.level().ifPresent(level -> equal("tier", level));
    filter.body().ifPresent(body -> equal("issuer", body));
    filter.status().ifPresent(this::status);
    filter
        .division()
        .ifPresent(division -> {
          conditions.add("division >= :division AND division < :division_end");
          parameters.put("division", division);
          parameters.put("division_end", division + ":"); // the character after 9
        });
    filter
        .expiringBefore()
        .ifPresent(day -> {
          conditions.add("status IN ('VALID', 'SUSPENDED')");
          conditions.add("valid_to >= :today AND valid_to < :before");
          parameters.put("before", day);
        });
  }

  private void equal(String column, String value) {
    conditions.add(column + " = :" + column);
    parameters.put(column, value);
  }

  /** Midnight does not wait for the event that records expiry. */
  private void status(CertificateStatus status) {
    parameters.put("status", status.name());
    conditions.add(
        switch (status) {
          case VALID, SUSPENDED -> "status = :status AND valid_to >= :today";
          case REVOKED, CANCELLED -> "status = :status";
          case EXPIRED ->
              "(status = :status OR status IN ('VALID', 'SUSPENDED') AND valid_to < :today)";
        });
  }
}
