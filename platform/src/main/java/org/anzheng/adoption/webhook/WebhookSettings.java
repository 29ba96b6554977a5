package org.anzheng.adoption.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of webhooks.
 *
 * @param allowLoopback whether plain http to this very machine may be called: for demonstrations
 *     and tests
 * @param timeout how long one call may take in all
 * @param attempts how often one message is tried before it is given up
 * @param overlap how long the secret before the last still signs after a rotation
 * @param kept how long a message is kept that was taken or missed, and can be sent again
 */
@ConfigurationProperties("anzheng.webhooks")
record WebhookSettings(
    @DefaultValue("false") boolean allowLoopback,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("9") int attempts,
    @DefaultValue("24h") Duration overlap,
    @DefaultValue("90d") Duration kept) {}
