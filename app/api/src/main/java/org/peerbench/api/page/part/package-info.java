/** Parts of a page that look and behave alike everywhere: put them into a template as they are. */
package org.peerbench.api.page.part;
