const siteUrl = new URL("/sites/integration", location.href).href;

// Does nothing but read this device's copy and say how much it holds: the least a later visit takes.
const opening = indexedDB.open(`masterplan ${siteUrl} own`);
opening.onsuccess = () => {
  const reading = opening.result.transaction("chunks").objectStore("chunks").getAll();
  reading.onsuccess = () => {
    const main = document.querySelector("main");
    if (main) main.textContent = `${reading.result.length} parts`;
  };
};

export {};
