package org.anzheng.web.applicant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.trust.HiddenClaim;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.View;

/**
 * 选择披露页.
 *
 * @param claims what the credential hides
 * @param chosen names of those that are to be shown
 * @param credential the credential that shows them; empty before the choice was made
 */
public record DisclosurePage(
    String number, List<HiddenClaim> claims, Set<String> chosen, Optional<String> credential) {

  public DisclosurePage {
    claims = List.copyOf(claims);
    chosen = Set.copyOf(chosen);
  }

  /** Each hidden claim with its value. */
  public List<Option> options(View view) {
    return claims.stream()
        .map(claim ->
            new Option(
                claim.name(),
                view.text("page.applicant.disclosure.claim." + claim.name()),
                claim.value()))
        .toList();
  }

  /** Where the file with the choice is. */
  public String file() {
    String show =
        chosen.stream()
            .filter(name -> claims.stream().anyMatch(claim -> claim.name().equals(name)))
            .sorted()
            .collect(Collectors.joining("&show=", "?show=", ""));
    return "/applicant/certificates/" + number + "/credential" + show;
  }
}
