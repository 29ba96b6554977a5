package org.anzheng.parties;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the login gate.
 *
 * @param freePerLogin failures of one login that cost no waiting
 * @param freePerAddress failures from one address that cost no waiting; many people may share one
 * @param firstWait wait after the first failure that costs; doubles with each one more
 * @param longestWait the wait never grows beyond
 * @param forgetAfter failures count no more after this time without another
 */
@ConfigurationProperties("anzheng.login")
record LoginSettings(
    @DefaultValue("5") int freePerLogin,
    @DefaultValue("30") int freePerAddress,
    @DefaultValue("2s") Duration firstWait,
    @DefaultValue("15m") Duration longestWait,
    @DefaultValue("1h") Duration forgetAfter) {}
