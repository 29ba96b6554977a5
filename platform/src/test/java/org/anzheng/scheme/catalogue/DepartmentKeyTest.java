package org.anzheng.scheme.catalogue;

import static org.anzheng.given.Refused.refusedWith;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;
import static org.anzheng.scheme.catalogue.GivenDraft.ASSESSMENT;
import static org.anzheng.scheme.catalogue.GivenDraft.EMERGENCY;
import static org.anzheng.scheme.catalogue.GivenDraft.content;
import static org.anzheng.scheme.catalogue.GivenDraft.department;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anzheng.given.GivenSigner;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;

/** A department with a key of its own cannot be faked, not even by whoever runs the platform. */
class DepartmentKeyTest {

  private final GivenSigner signer = new GivenSigner();
  private final DepartmentKey key = DepartmentKey.parse(signer.pem()).orElseThrow();
  private final CatalogueDraft draft =
      GivenDraft.draft(CatalogueDraftStatus.SIGNING, content(ASSESSMENT, EMERGENCY));
  private final Actor police = department(PUBLIC_SECURITY_REGULATOR);

  @Test
  void an_act_in_a_session_no_longer_counts() {
    assertThat(reasons(Optional.empty())).containsExactly(CatalogueRefusal.SIGNATURE_MISSING);
  }

  @Test
  void only_a_signature_with_this_key_over_this_line_counts() {
    String line = SignedText.ofCatalogue(PUBLIC_SECURITY_REGULATOR, "2028-1", draft.contentHash());
    String other = SignedText.ofCatalogue(PUBLIC_SECURITY_REGULATOR, "2028-2", draft.contentHash());

    assertThat(reasons(Optional.of(signer.sign(other))))
        .containsExactly(CatalogueRefusal.SIGNATURE_WRONG);
    assertThat(reasons(Optional.of(new GivenSigner().sign(line))))
        .containsExactly(CatalogueRefusal.SIGNATURE_WRONG);
    assertThat(reasons(Optional.of("not base64 !")))
        .containsExactly(CatalogueRefusal.SIGNATURE_WRONG);
    CatalogueSigned signed = sign(Optional.of(signer.sign(line) + "\n"));
    assertThat(signed.means()).isEqualTo(SignatureKind.KEY);
    assertThat(signed.publicLeaf().orElseThrow().fields())
        .containsEntry("key", key.text())
        .containsEntry("sig", signer.sign(line));
  }

  @Test
  void a_key_is_registered_by_whoever_has_it_and_replaced_by_whoever_had_the_one_before() {
    String line = SignedText.ofKey(PUBLIC_SECURITY_REGULATOR, key.text());
    GivenSigner old = new GivenSigner();
    DepartmentKey before = DepartmentKey.parse(old.pem()).orElseThrow();

    assertThat(register(signer.sign(line), Optional.empty(), Optional.empty())).isEmpty();
    assertThat(register(old.sign(line), Optional.empty(), Optional.empty()))
        .containsExactly(CatalogueRefusal.SIGNATURE_WRONG);
    assertThat(register(signer.sign(line), Optional.empty(), Optional.of(before)))
        .containsExactly(CatalogueRefusal.SIGNATURE_WRONG);
    assertThat(register(signer.sign(line), Optional.of(old.sign(line)), Optional.of(before)))
        .isEmpty();
    assertThat(register(signer.sign(line), Optional.of(signer.sign(line)), Optional.of(key)))
        .containsExactly(CatalogueRefusal.KEY_REGISTERED);
  }

  @Test
  void what_is_no_such_key_is_none() {
    assertThat(DepartmentKey.parse("")).isEmpty();
    assertThat(DepartmentKey.parse("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"))
        .isEmpty();
    assertThat(DepartmentKey.parse("密钥")).isEmpty();
  }

  private List<Reason> register(
      String proof, Optional<String> previous, Optional<DepartmentKey> before) {
    return KeyRules.objections(
            new KeyForm(signer.pem(), proof, previous),
            key,
            before,
            PUBLIC_SECURITY_REGULATOR,
            police)
        .stream()
        .map(Objection::reason)
        .toList();
  }

  private List<Reason> reasons(Optional<String> signature) {
    return refusedWith(() -> sign(signature)).stream().map(Objection::reason).toList();
  }

  private CatalogueSigned sign(Optional<String> signature) {
    return draft.sign(
        new SigningForm(draft.contentHash(), signature),
        List.of(),
        Optional.of(key),
        GivenDraft.latest(),
        police,
        GivenDraft.NOW);
  }
}
