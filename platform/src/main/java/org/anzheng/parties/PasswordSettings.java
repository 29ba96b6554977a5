package org.anzheng.parties;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of passwords. The cost is the one OWASP recommends for argon2id: 19 MiB, two passes, one
 * lane.
 *
 * @param shortest fewest characters
 * @param longest most characters, so that hashing cannot be used to tire the server out
 * @param memory in KiB
 * @param iterations passes over the memory
 */
@ConfigurationProperties("anzheng.password")
record PasswordSettings(
    @DefaultValue("10") int shortest,
    @DefaultValue("128") int longest,
    @DefaultValue("19456") int memory,
    @DefaultValue("2") int iterations) {}
