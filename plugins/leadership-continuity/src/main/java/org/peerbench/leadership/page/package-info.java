/** The pages that show an area's posts, and what every page shares: its place and the names on it. */
package org.peerbench.leadership.page;
