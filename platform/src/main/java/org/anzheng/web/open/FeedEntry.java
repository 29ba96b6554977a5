package org.anzheng.web.open;

import java.time.Instant;

/**
 * 订阅条目: one piece of news of a {@link Feed}.
 *
 * @param key tells this news from others about the same page, such as a version or a fact
 * @param path the page it is about
 * @param title in the reader's language
 * @param summary in the reader's language; may be empty
 * @param updated when it was published
 */
record FeedEntry(String key, String path, String title, String summary, Instant updated) {}
