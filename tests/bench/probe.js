// Runs in every page before its own scripts, the same for all. Plain JavaScript: it is handed to the browser as it is.
(() => {
  const channel = new MessageChannel();
  const painted = [];
  channel.port1.onmessage = () => {
    const now = performance.now();
    for (const tell of painted.splice(0)) tell(now);
  };
  // To be called while a frame is being made: tells the time once that frame is painted.
  const whenPainted = (tell) => {
    painted.push(tell);
    channel.port2.postMessage(null);
  };
  const present = (selectors) => selectors.every((selector) => document.querySelector(selector));

  // From the next event of a type to the end of the first frame in which all selectors match, in milliseconds.
  const timeFrom = (type, selectors) =>
    new Promise((resolve) => {
      const began = (event) => {
        const look = () => {
          if (present(selectors)) whenPainted((now) => resolve(now - event.timeStamp));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener(type, began, { capture: true, once: true });
    });

  let gaps = [];
  let last = 0;
  let recording = false;
  const tick = (now) => {
    if (!recording) return;
    if (last > 0) gaps.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };

  const middleOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const inWindow = ({ x, y }) => x > 8 && y > 8 && x < innerWidth - 8 && y < innerHeight - 8;

  const pointsIn = ({ left, top, right, bottom }) => {
    const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
    const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
    if (width <= 0 || height <= 0) return [];
    const parts = [0.95, 0.8, 0.65, 0.5, 0.35, 0.2, 0.05];
    return parts.flatMap((down) => parts.map((across) => ({ x: x + across * width, y: y + down * height })));
  };

  window.probe = {
    // When the first pointer was answered, counted from the navigation; null until then.
    answered: null,

    timings: {},
    time(name, type, selectors) {
      delete this.timings[name];
      timeFrom(type, selectors).then((milliseconds) => {
        this.timings[name] = milliseconds;
      });
    },

    record() {
      gaps = [];
      last = 0;
      recording = true;
      requestAnimationFrame(tick);
    },
    recorded() {
      recording = false;
      return gaps;
    },

    elements: () => document.getElementsByTagName('*').length,

    // The middle of the first element that a pointer there would touch.
    touchable(selector) {
      for (const element of document.querySelectorAll(selector)) {
        const at = middleOf(element);
        if (inWindow(at) && element.contains(document.elementFromPoint(at.x, at.y))) return at;
      }
      return null;
    },

    // A point of the window in something that matches `within` where the topmost element lies in no `taken`. Few are
    // tried: on a page of a hundred thousand elements each may take a second.
    ground(within, taken) {
      for (const element of document.querySelectorAll(within)) {
        for (const at of pointsIn(element.getBoundingClientRect())) {
          const top = document.elementFromPoint(at.x, at.y);
          if (top && element.contains(top) && !top.closest(taken)) return at;
        }
      }
      return null;
    },
  };

  // `answer` is set by the measurement beforehand: what matches once the page reacts to the pointer over somebody.
  if (window.answer) {
    addEventListener(
      'pointermove',
      () => {
        const look = () => {
          if (window.probe.answered !== null) return;
          if (!present([window.answer])) return requestAnimationFrame(look);
          whenPainted((now) => {
            window.probe.answered ??= now;
          });
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  }
})();
