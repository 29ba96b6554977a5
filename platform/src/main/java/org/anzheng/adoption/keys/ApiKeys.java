package org.anzheng.adoption.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.adoption.AdoptionAct;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 接口密钥管理: made, rotated, withdrawn; and who comes in with one. */
@NamedInterface("keys")
@Service
@Transactional
public class ApiKeys {

  /** How long the key before still holds after a rotation. */
  private static final Duration OVERLAP = Duration.ofDays(7);

  private final KeyStore store;
  private final Accounts accounts;
  private final int limit;
  private final Clock clock;

  ApiKeys(
      KeyStore store,
      Accounts accounts,
      @Value("${anzheng.keys.per-minute:300}") int limit,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.limit = limit;
    this.clock = clock;
  }

  /** A new key, told once. */
  public String make(ApiKeyForm form, Actor actor) {
    Set<Role> duties =
        Arrays.stream(KeyScope.values()).map(KeyScope::role).collect(Collectors.toSet());
    if (duties.stream().noneMatch(actor::has)) {
      throw new Refusal(KernelRefusal.NOT_YOUR_DUTY, AdoptionAct.KEEP_KEYS, duties);
    }
    Refusal.ifAny(ApiKeyRules.objections(form));
    requireDuty(form.scopes(), actor);
    Duration holds = Duration.ofDays(form.days().orElseThrow());
    return make(form.label().strip(), form.scopes(), holds, actor);
  }

  /** 轮换: a new key like the old one, told once; the old one ends in a week. */
  public String rotate(UUID id, Actor actor) {
    ApiKey before = own(id, actor);
    Instant now = clock.instant();
    if (!before.holds(now)) {
      throw new Refusal(AdoptionRefusal.KEY_ENDED);
    }
    store.end(id, now.plus(OVERLAP));
    Duration holds = Duration.between(before.madeAt(), before.endsAt());
    return make(before.label(), before.scopes(), holds, actor);
  }

  /** 收回, at once. */
  public void withdraw(UUID id, Actor actor) {
    store.end(own(id, actor).id(), clock.instant());
  }

  /** The keys of the actor's organisation, newest first. */
  @Transactional(readOnly = true)
  public List<ApiKey> of(Actor actor) {
    return store.of(actor.organisation());
  }

  /** One of them. */
  @Transactional(readOnly = true)
  public ApiKey find(UUID id, Actor actor) {
    return store
        .find(id, actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** Lets a program in, in the name of whoever made the key, as long as that account holds. */
  public KeyAccess admit(String key, KeyScope scope) {
    Instant now = clock.instant();
    Instant window = now.truncatedTo(ChronoUnit.MINUTES);
    Optional<KeyStore.Use> use = store.use(new KeySecret(key).hash(), window, now);
    Optional<Actor> actor =
        use.map(KeyStore.Use::key)
            .flatMap(k -> accounts.actor(k.account()))
            .filter(a -> use.orElseThrow().key().scopes().stream().anyMatch(s -> a.has(s.role())));
    return new KeyAccess(
        actor
            .filter(a -> use.orElseThrow().key().scopes().contains(scope))
            .filter(a -> a.has(scope.role())),
        actor.isPresent(),
        limit,
        limit - use.map(KeyStore.Use::requests).orElse(0),
        window.plus(1, ChronoUnit.MINUTES));
  }

  private String make(String label, Set<KeyScope> scopes, Duration holds, Actor actor) {
    KeySecret secret = KeySecret.random();
    Instant now = clock.instant();
    store.insert(
        new ApiKey(
            UUID.randomUUID(),
            actor.organisation(),
            actor.account(),
            label,
            secret.prefix(),
            scopes,
            now,
            now.plus(holds),
            Optional.empty()),
        secret.hash());
    return secret.text();
  }

  /** A program acts within the duties of whoever made its key. */
  private static void requireDuty(Set<KeyScope> scopes, Actor actor) {
    scopes.stream()
        .filter(scope -> !actor.has(scope.role()))
        .findFirst()
        .ifPresent(scope -> {
          throw new Refusal(
              KernelRefusal.NOT_YOUR_DUTY, AdoptionAct.KEEP_KEYS, Set.of(scope.role()));
        });
  }

  private ApiKey own(UUID id, Actor actor) {
    ApiKey key = find(id, actor);
    requireDuty(key.scopes(), actor);
    return key;
  }
}
