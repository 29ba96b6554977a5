package org.anzheng.adoption.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.adoption.AdoptionAct;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 推送管理: an adopter says where its system takes messages, and sends what was missed again. */
@NamedInterface("webhook")
@Service
@Transactional
public class Webhooks {

  private static final int SHOWN = 50;

  private final ReceiverStore receivers;
  private final DeliveryStore deliveries;
  private final WebhookSettings settings;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  Webhooks(
      ReceiverStore receivers, DeliveryStore deliveries, WebhookSettings settings, Clock clock) {
    this.receivers = receivers;
    this.deliveries = deliveries;
    this.settings = settings;
    this.clock = clock;
  }

  /** Where messages go from now on; the secret is told once, when there was none before. */
  public Optional<String> set(String url, Actor actor) {
    AdoptionAct.KEEP_WEBHOOK.by(actor);
    Refusal.ifAny(AddressRules.objections(url.strip(), settings.allowLoopback()));
    Optional<Receiver> before = receivers.find(actor.organisation());
    WebhookSecret secret = before.map(Receiver::secret).orElseGet(WebhookSecret::random);
    Instant now = clock.instant();
    receivers.save(
        new Receiver(
            actor.organisation(),
            url.strip(),
            secret,
            before.flatMap(Receiver::earlier),
            before.map(Receiver::earlierUntil).orElse(now),
            now));
    return before.isPresent() ? Optional.empty() : Optional.of(secret.text());
  }

  /** 轮换密钥: a new secret, told once; the one before stays valid for a while. */
  public String rotate(Actor actor) {
    Receiver before = own(actor);
    WebhookSecret secret = WebhookSecret.random();
    receivers.save(
        new Receiver(
            before.organisation(),
            before.url(),
            secret,
            Optional.of(before.secret()),
            clock.instant().plus(settings.overlap()),
            before.setAt()));
    return secret.text();
  }

  /** 停止推送. */
  public void end(Actor actor) {
    receivers.end(own(actor).organisation(), clock.instant());
  }

  /** A message that says nothing, to try the receiver. */
  public void test(Actor actor) {
    send(own(actor).organisation(), "ping", Map.of());
  }

  /** Everything that was missed is sent again; how many. */
  public int replayMissed(Actor actor) {
    return deliveries.replayMissed(own(actor).organisation(), clock.instant());
  }

  /**
   * 重发: whatever was written in the last hours is sent again under its own identifier, taken or
   * not: for a receiver that took messages and lost them. How many.
   */
  public int replay(int hours, Actor actor) {
    Receiver receiver = own(actor);
    long most = settings.kept().toHours();
    if (hours < 1 || hours > most) {
      throw new Refusal(List.of(Objection.toField("hours", AdoptionRefusal.OUT_OF_RANGE, 1, most)));
    }
    Instant now = clock.instant();
    return deliveries.replaySince(now.minus(Duration.ofHours(hours)), receiver.organisation(), now);
  }

  /**
   * Queues a message in the transaction of what it tells, where the organisation has a receiver.
   */
  public void send(UUID organisation, String type, Map<String, Object> content) {
    if (receivers.find(organisation).isPresent()) {
      Instant now = clock.instant();
      Map<String, Object> body =
          Map.of("type", type, "timestamp", now.toString(), "data", new TreeMap<>(content));
      deliveries.insert(
          "msg_" + UUID.randomUUID(),
          organisation,
          type,
          json.writeValueAsString(new TreeMap<>(body)),
          now);
    }
  }

  /** The receiver of the actor's organisation. */
  @Transactional(readOnly = true)
  public Optional<ReceiverSummary> receiver(Actor actor) {
    return receivers.find(actor.organisation()).map(r -> r.summary(clock.instant()));
  }

  /** How many days a message is kept. */
  public long daysKept() {
    return settings.kept().toDays();
  }

  /** Its latest messages, newest first. */
  @Transactional(readOnly = true)
  public List<Delivery> deliveries(Actor actor) {
    return deliveries.of(actor.organisation(), SHOWN);
  }

  private Receiver own(Actor actor) {
    AdoptionAct.KEEP_WEBHOOK.by(actor);
    return receivers
        .find(actor.organisation())
        .orElseThrow(() -> new Refusal(AdoptionRefusal.NO_WEBHOOK));
  }
}
