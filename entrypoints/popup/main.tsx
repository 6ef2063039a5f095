document.title = 'Garde-fou';
