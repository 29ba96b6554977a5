package org.anzheng.scheme.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 部门签名密钥: a department that registers a key can from then on sign only with it, so that whoever
 * runs the platform cannot sign in its name. The first registration stands in the public log; each
 * later one must be signed with the key before.
 */
@Service
@Transactional
@NamedInterface("catalogue")
public class DepartmentKeys {

  private final DepartmentKeyStore store;
  private final Journal journal;
  private final Clock clock;

  DepartmentKeys(DepartmentKeyStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /** The key with which a department signs; empty while acts in a session count. */
  public Optional<DepartmentKey> of(Role department) {
    return store.of(department);
  }

  /** The line that registers a key; empty when what was typed is none. */
  public Optional<String> line(Role department, String publicKey) {
    return DepartmentKey.parse(publicKey).map(key -> SignedText.ofKey(department, key.text()));
  }

  /** 登记密钥. */
  @Basis("opinion:2")
  public void register(KeyForm form, Actor actor) {
    Role department = CatalogueDraftTransition.SIGN.roleOf(actor);
    DepartmentKey key =
        DepartmentKey.parse(form.publicKey())
            .orElseThrow(() ->
                new Refusal(List.of(Objection.toField("publicKey", CatalogueRefusal.KEY_FORM))));
    Refusal.ifAny(KeyRules.objections(form, key, store.of(department), department, actor));
    DepartmentKeyRegistered fact =
        new DepartmentKeyRegistered(
            Act.of(actor, department, clock.instant()), department, key.text());
    store.append(fact);
    journal.announce(fact);
  }
}
