/** What a person does, in a real Chromium, with the jars that are shipped. */
package org.peerbench.dist.browser;
