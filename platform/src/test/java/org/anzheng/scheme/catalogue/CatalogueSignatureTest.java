package org.anzheng.scheme.catalogue;

import static org.anzheng.given.Refused.refusedWith;
import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;
import static org.anzheng.scheme.catalogue.GivenDraft.ASSESSMENT;
import static org.anzheng.scheme.catalogue.GivenDraft.EMERGENCY;
import static org.anzheng.scheme.catalogue.GivenDraft.NOW;
import static org.anzheng.scheme.catalogue.GivenDraft.content;
import static org.anzheng.scheme.catalogue.GivenDraft.department;
import static org.anzheng.scheme.catalogue.GivenDraft.signature;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** Four departments, four organisations, one content. */
class CatalogueSignatureTest {

  private final CatalogueDraft draft =
      GivenDraft.draft(CatalogueDraftStatus.SIGNING, content(ASSESSMENT, EMERGENCY));

  @Test
  void is_bound_to_the_content_that_was_shown() {
    Actor industry = department(INDUSTRY_REGULATOR);

    CatalogueSigned signed = sign(draft.contentHash(), List.of(), industry);

    assertThat(signed.contentHash()).isEqualTo(draft.contentHash());
    assertThat(signed.signedText())
        .isEqualTo("anzheng/catalogue-signature R03 2028-1 sha256:" + draft.contentHash());
    assertThat(signed.publicLeaf().orElseThrow().fields())
        .containsEntry("by", "R03")
        .containsEntry("hash", draft.contentHash())
        .containsEntry("version", "2028-1");
    assertThat(reasons(() -> sign("f".repeat(64), List.of(), industry)))
        .containsExactly(CatalogueRefusal.CONTENT_CHANGED);
  }

  @Test
  void is_given_once_by_each_department_and_each_organisation() {
    Actor market = department(MARKET_REGULATOR);
    Actor cyberspace = new Actor(market.account(), market.organisation(), roles());
    List<CatalogueSignature> valid = List.of(signature(draft, market, MARKET_REGULATOR));

    assertThat(reasons(() -> sign(draft.contentHash(), valid, market)))
        .containsExactly(CatalogueRefusal.ALREADY_SIGNED);
    assertThat(reasons(() -> sign(draft.contentHash(), valid, department(MARKET_REGULATOR))))
        .containsExactly(CatalogueRefusal.ALREADY_SIGNED);
    assertThat(reasons(() -> sign(draft.contentHash(), valid, cyberspace)))
        .containsExactly(CatalogueRefusal.ORGANISATION_SIGNED);
  }

  @Test
  void is_nobodys_who_acts_for_two_departments() {
    assertThat(
            reasons(() ->
                sign(
                    draft.contentHash(),
                    List.of(),
                    department(MARKET_REGULATOR, PUBLIC_SECURITY_REGULATOR))))
        .containsExactly(CatalogueRefusal.SEVERAL_DEPARTMENTS);
  }

  @Test
  void completes_the_decision_as_the_fourth_only() {
    List<CatalogueSignature> two =
        List.of(given(MARKET_REGULATOR), given(PUBLIC_SECURITY_REGULATOR));
    List<CatalogueSignature> three =
        List.of(
            given(MARKET_REGULATOR), given(PUBLIC_SECURITY_REGULATOR), given(INDUSTRY_REGULATOR));

    assertThat(SignatureRules.complete(two, INDUSTRY_REGULATOR)).isFalse();
    assertThat(SignatureRules.complete(three, INDUSTRY_REGULATOR)).isFalse();
    assertThat(SignatureRules.complete(three, CYBERSPACE_REGULATOR)).isTrue();
  }

  @Test
  void never_fits_another_revision_even_with_the_same_words() {
    CatalogueContent again = draft.content().with(draft.content().categories());

    assertThat(again.categories()).isEqualTo(draft.content().categories());
    assertThat(again.canonical().hash()).isNotEqualTo(draft.contentHash());
  }

  @Test
  void becomes_void_when_the_content_is_edited() {
    Actor market = department(MARKET_REGULATOR);
    List<CatalogueSignature> valid = List.of(given(MARKET_REGULATOR), given(INDUSTRY_REGULATOR));

    CatalogueDraftSaved edited = draft.edit(draft.content().with(List.of(ASSESSMENT)), market, NOW);
    CatalogueSignaturesVoided voided = draft.voids(valid, market, NOW);

    assertThat(edited.transition()).isEqualTo(CatalogueDraftTransition.AMEND);
    assertThat(edited.status()).isEqualTo(CatalogueDraftStatus.COMMENTING);
    assertThat(voided.departments()).containsExactly(MARKET_REGULATOR, INDUSTRY_REGULATOR);
    assertThat(voided.contentHash()).isEqualTo(draft.contentHash());
    assertThat(voided.publicLeaf().orElseThrow().fields()).containsEntry("ev", "void");
  }

  private CatalogueSignature given(Role role) {
    return signature(draft, department(role), role);
  }

  private CatalogueSigned sign(String hash, List<CatalogueSignature> valid, Actor actor) {
    return draft.sign(
        new SigningForm(hash, Optional.empty()),
        valid,
        Optional.empty(),
        GivenDraft.latest(),
        actor,
        NOW);
  }

  private static Set<Role> roles() {
    return Set.of(CYBERSPACE_REGULATOR);
  }

  private static List<Reason> reasons(Runnable act) {
    return refusedWith(act).stream().map(Objection::reason).toList();
  }
}
